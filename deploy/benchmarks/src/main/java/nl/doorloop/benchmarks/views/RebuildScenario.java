package nl.doorloop.benchmarks.views;

import java.time.Duration;
import java.util.List;
import nl.doorloop.benchmarks.Case;
import nl.doorloop.benchmarks.Case.Aim;
import nl.doorloop.benchmarks.Memory;
import nl.doorloop.benchmarks.Rounds;
import nl.doorloop.benchmarks.Run;
import nl.doorloop.benchmarks.Scenario;

/**
 * All views again from offset zero, beside the running ones, from the moment that it is asked for
 * until the new generation answers.
 */
public final class RebuildScenario implements Scenario {
  private static final int FACTS_EACH = 50;
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final String PRODUCT = "rebuild";
  private static final String BARE = "consume and COPY the same rows";

  @Override
  public String name() {
    return "rebuild";
  }

  @Override
  public List<Case> run(Run run) throws Exception {
    int residents = run.of(2_000, 20_000);
    long facts = (long) residents * FACTS_EACH;
    try (var counter = new Counter(run, name())) {
      try (var publisher = new Publisher(counter.servers().kafka().bootstrapServers())) {
        publisher.publish(0, residents, FACTS_EACH);
      }
      counter.fill(facts, PATIENCE);
      var bare = new BareLoad(counter, run.emptyFolder("rebuild-rows"));
      var memory = new Memory();
      var rounds =
          new Rounds()
              .side(PRODUCT, () -> facts / rebuild(counter, memory))
              .side(BARE, () -> facts / bare.measure(facts))
              .run(5);
      return List.of(
          rounds.compare(
              "%,d facts of %,d residents, beside the running views".formatted(facts, residents),
              PRODUCT,
              BARE,
              "facts/s",
              Aim.atLeast(0.4),
              "%,.1f MB of view rows; %s".formatted(bare.bytesOfViews() / 1e6, memory.said())));
    }
  }

  /** Seconds. The generation that was replaced is gone before the next measurement. */
  private static double rebuild(Counter counter, Memory memory) throws InterruptedException {
    int before = counter.activeGeneration();
    memory.begin();
    long began = System.nanoTime();
    if (!counter.rebuilds().begin("benchmark")) {
      throw new IllegalStateException("a rebuild is under way already");
    }
    Counter.await(
        "the new generation answers", PATIENCE, () -> counter.activeGeneration() != before);
    double seconds = (System.nanoTime() - began) / 1e9;
    memory.end();
    Counter.await(
        "the old generation is gone",
        PATIENCE,
        () ->
            counter.count(
                    "SELECT count(*) FROM pg_namespace WHERE nspname = 'views_%d'"
                        .formatted(before))
                == 0);
    return seconds;
  }
}
