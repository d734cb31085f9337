package nl.doorloop.benchmarks.derivation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.benchmarks.Case;
import nl.doorloop.benchmarks.Case.Aim;
import nl.doorloop.benchmarks.Rounds;
import nl.doorloop.benchmarks.Run;
import nl.doorloop.benchmarks.Scenario;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every measurement is a JVM of its own with its own warm-up, under JMH. */
public final class DerivationScenario implements Scenario {
  private static final int[] SIZES = {10, 100, 1_000};
  private static final double BOUND = 2_000;
  private static final String UNIT = "ns/fact";

  private final Map<String, Double> bytes = new HashMap<>();

  @Override
  public String name() {
    return "derivation";
  }

  @Override
  public List<Case> run(Run run) throws Exception {
    var rounds = new Rounds();
    for (int size : SIZES) {
      rounds.side(derive(size), () -> measure(run, "derive", size));
      rounds.side(pass(size), () -> measure(run, "onePass", size));
    }
    rounds.side("bound of 2 µs", () -> BOUND);
    rounds.runWarm(run.of(5, 5));
    var cases = new ArrayList<Case>();
    for (int size : SIZES) {
      cases.add(
          rounds.compare(
              derive(size),
              derive(size),
              pass(size),
              UNIT,
              null,
              "%,.0f bytes allocated a fact".formatted(bytes.getOrDefault(derive(size), 0.0))));
    }
    cases.add(rounds.compare(derive(100), derive(100), "bound of 2 µs", UNIT, Aim.atMost(1), ""));
    cases.add(
        rounds.compare(
            derive(1_000),
            derive(1_000),
            derive(10),
            UNIT,
            Aim.atMost(3),
            "3 = log 1,000 / log 10"));
    return cases;
  }

  private static String derive(int size) {
    return "derive, facts: " + "%,d".formatted(size);
  }

  private static String pass(int size) {
    return "one pass, facts: " + "%,d".formatted(size);
  }

  private double measure(Run run, String method, int size) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(DerivationBenchmark.class.getName() + "." + method + "$")
            .param("facts", Integer.toString(size))
            .forks(1)
            .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
            .warmupIterations(run.of(2, 4))
            .warmupTime(TimeValue.milliseconds(run.of(700, 1_000)))
            .measurementIterations(run.of(3, 5))
            .measurementTime(TimeValue.milliseconds(run.of(500, 1_000)))
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    var result = new Runner(options).runSingle();
    var allocated = result.getSecondaryResults().get("gc.alloc.rate.norm");
    if (allocated != null && method.equals("derive")) {
      bytes.put(derive(size), allocated.getScore() / size);
    }
    return result.getPrimaryResult().getScore() / size;
  }
}
