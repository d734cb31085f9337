package nl.doorloop.benchmarks.append;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.doorloop.benchmarks.Callers;
import nl.doorloop.benchmarks.Case;
import nl.doorloop.benchmarks.Case.Aim;
import nl.doorloop.benchmarks.Rounds;
import nl.doorloop.benchmarks.Run;
import nl.doorloop.benchmarks.Scenario;
import nl.doorloop.benchmarks.Servers;

/**
 * Other hours a week for an employment of ten events: over HTTP and without, against one bare
 * INSERT, and against other event stores that do the same load, decision and append without HTTP.
 */
public final class AppendScenario implements Scenario {
  private static final String HTTP = "product over HTTP";
  private static final String BUS = "product without HTTP";
  private static final String BARE = "bare INSERT and commit";
  private static final Duration WARM_UP = Duration.ofSeconds(90);
  private static final String UNIT = "commands/s";

  @Override
  public String name() {
    return "append";
  }

  @Override
  public List<Case> run(Run run) throws Exception {
    int warmUp = run.of(200, 30_000);
    int measurements = Run.PAIRS + 1;
    int streams = warmUp + measurements * (calls(run, 1) + 3 * calls(run, 8));
    var cases = new ArrayList<Case>();
    try (var servers = new Servers(run, name());
        var store = ProductStore.over(servers, "small", streams * 2, 0);
        var larger = ProductStore.over(servers, "large", streams, further(run));
        var axon = AxonJpa.over(servers, "axon", streams, false);
        var largeObjects = AxonJpa.over(servers, "axon_default", streams, true);
        var pekko = PekkoJdbc.over(servers, "pekko", streams)) {
      BareInsert.prepare(servers, "small");
      // The product's many layers need ten thousands of calls before the JIT compiler is done with
      // them; every side gets as long.
      for (var side :
          List.<Callable<? extends Callers.Caller>>of(
              store::overHttp,
              larger::overHttp,
              axon::caller,
              largeObjects::caller,
              pekko::caller)) {
        Callers.warmUp(8, 0, warmUp, WARM_UP, side);
      }
      Callers.warmUp(8, 0, warmUp, WARM_UP, () -> new BareInsert(servers, "small"));
      Callers.warmUp(8, streams, warmUp, WARM_UP, store::withoutHttp);
      int first = warmUp;
      for (int callers : new int[] {1, 8, 32}) {
        int calls = calls(run, callers);
        var rounds = new Rounds();
        side(rounds, HTTP, callers, first, calls, store::overHttp);
        side(rounds, BARE, callers, first, calls, () -> new BareInsert(servers, "small"));
        side(rounds, BUS, callers, streams + first, calls, store::withoutHttp);
        side(rounds, AxonJpa.NAME, callers, first, calls, axon::caller);
        side(rounds, AxonJpa.DEFAULT_NAME, callers, first, calls, largeObjects::caller);
        side(rounds, PekkoJdbc.NAME, callers, first, calls, pekko::caller);
        rounds.run(Run.PAIRS);
        var at = ", callers: " + callers;
        var aim = callers == 1 ? null : Aim.atLeast(0.5);
        cases.add(rounds.compare("over HTTP" + at, HTTP, BARE, UNIT, aim, ""));
        cases.add(rounds.compare("without HTTP" + at, BUS, BARE, UNIT, null, ""));
        for (var peer : List.of(AxonJpa.NAME, AxonJpa.DEFAULT_NAME, PekkoJdbc.NAME)) {
          cases.add(rounds.compare("over HTTP" + at, HTTP, peer, UNIT, Aim.atLeast(1), ""));
          cases.add(rounds.compare("without HTTP" + at, BUS, peer, UNIT, Aim.atLeast(1), ""));
        }
        first += measurements * calls;
      }
      cases.add(fallOff(run, store, larger, first));
    }
    return cases;
  }

  private static Case fallOff(Run run, ProductStore store, ProductStore larger, int first)
      throws Exception {
    int calls = calls(run, 8);
    var rounds = new Rounds();
    side(rounds, "large", 8, first, calls, larger::overHttp);
    side(rounds, "small", 8, first, calls, store::overHttp);
    rounds.run(Run.PAIRS);
    return rounds.compare(
        "with %,d events more in the store, over HTTP, callers: 8".formatted(further(run)),
        "large",
        "small",
        UNIT,
        Aim.atLeast(0.95),
        "two stores side by side on one server");
  }

  /** The same for 8 and 32 callers. */
  private static int calls(Run run, int callers) {
    return callers == 1 ? run.of(20, 150) : run.of(100, 800);
  }

  private static int further(Run run) {
    return run.of(20_000, 1_000_000);
  }

  /** Every measurement has streams of its own, so that each of them has ten events. */
  private static void side(
      Rounds rounds,
      String name,
      int callers,
      int first,
      int calls,
      Callable<? extends Callers.Caller> connect) {
    var next = new int[] {first};
    rounds.side(
        name,
        () -> {
          double rate = Callers.rate(callers, next[0], calls, connect);
          next[0] += calls;
          return rate;
        });
  }
}
