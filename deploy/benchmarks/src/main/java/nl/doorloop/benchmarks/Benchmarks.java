package nl.doorloop.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.doorloop.benchmarks.append.AppendScenario;
import nl.doorloop.benchmarks.derivation.DerivationScenario;
import nl.doorloop.benchmarks.imports.ImportScenario;
import nl.doorloop.benchmarks.start.StartScenario;
import nl.doorloop.benchmarks.views.FreshnessScenario;
import nl.doorloop.benchmarks.views.QuestionsScenario;
import nl.doorloop.benchmarks.views.RebuildScenario;

/**
 * Runs the scenarios that were named, or all. Every figure is a ratio between the product and a
 * limit or a peer, measured in turn in one run; the absolute figures are context.
 */
public final class Benchmarks {
  private static final List<Scenario> ALL =
      List.of(
          new AppendScenario(),
          new ImportScenario(),
          new FreshnessScenario(),
          new RebuildScenario(),
          new QuestionsScenario(),
          new DerivationScenario(),
          new StartScenario());

  private Benchmarks() {}

  public static void main(String[] args) throws Exception {
    var words = new ArrayList<>(Arrays.asList(args));
    var home = Path.of(words.removeFirst()).toAbsolutePath().normalize();
    var run = new Run(words.remove("--quick"), home);
    var results = new Results(home);
    for (var scenario : chosen(words)) {
      double load = Machine.loadNow();
      run.say("%s, load %.1f before".formatted(scenario.name(), load));
      var cases = scenario.run(run);
      cases.forEach(c -> run.say("  " + Results.line(c)));
      results.add(scenario.name(), run.quick(), Machine.of(load), cases);
      results.writeTable(ALL.stream().map(Scenario::name).toList());
    }
    System.exit(0);
  }

  private static List<Scenario> chosen(List<String> names) {
    var known = ALL.stream().map(Scenario::name).toList();
    for (var name : names) {
      if (!known.contains(name)) {
        System.err.println("There is no scenario '" + name + "'; there are: " + known);
        System.exit(2);
      }
    }
    return ALL.stream().filter(s -> names.isEmpty() || names.contains(s.name())).toList();
  }
}
