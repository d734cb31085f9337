package nl.doorloop.benchmarks.views;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.doorloop.benchmarks.Case;
import nl.doorloop.benchmarks.Case.Aim;
import nl.doorloop.benchmarks.PlainHttp;
import nl.doorloop.benchmarks.Product;
import nl.doorloop.benchmarks.Rounds;
import nl.doorloop.benchmarks.Run;
import nl.doorloop.benchmarks.Scenario;
import nl.doorloop.benchmarks.Servers;
import nl.doorloop.benchmarks.append.Changes;

/**
 * From the commit of an event at its service to the answer of {@code GET trajectory?after=event} at
 * the one-counter, which waits for it by itself: nobody polls. About twenty events a second are
 * asked for, so that the asking does not become the load; all of them travel.
 */
public final class FreshnessScenario implements Scenario {
  private static final int EMPLOYMENTS = 2_000;
  private static final int ASKED_A_SECOND = 20;
  private static final int CONNECTIONS = 128;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** As long as the product waits for an event before it answers without. */
  private static final Duration WAITS = Duration.ofSeconds(5);

  private int next;

  @Override
  public String name() {
    return "freshness";
  }

  @Override
  public List<Case> run(Run run) throws Exception {
    var cases = new ArrayList<Case>();
    try (var servers = new Servers(run, name());
        var product = new Product(servers)) {
      var changes = new Changes(product.deciding("sheltered-work"), EMPLOYMENTS);
      awaitKnown(product, changes);
      try (var bare = new BareChain(servers, Product.DATABASE);
          var asking = new Asking(product)) {
        asking.measure(changes, 500, 500 * run.of(2, 90));
        for (int perSecond : new int[] {100, 500}) {
          measure(run, perSecond, changes, bare, asking, cases);
        }
      }
    }
    return cases;
  }

  private void measure(
      Run run, int perSecond, Changes changes, BareChain bare, Asking asking, List<Case> cases)
      throws Exception {
    int number = perSecond * run.of(4, 10);
    var last = new Latencies[2];
    var rounds =
        new Rounds()
            .side("product", () -> (last[0] = asking.measure(changes, perSecond, number)).median())
            .side("product p99", () -> last[0].p99())
            .side("bare calls", () -> (last[1] = bare.measure(perSecond, number)).median())
            .side("bare calls, p99", () -> last[1].p99())
            .run(Run.PAIRS);
    var at = " at %d events/s".formatted(perSecond);
    cases.add(rounds.compare("median" + at, "product", "bare calls", "ms", Aim.atMost(2), ""));
    cases.add(
        rounds.compare("p99" + at, "product p99", "bare calls, p99", "ms", Aim.atMost(2), ""));
  }

  private static void awaitKnown(Product product, Changes changes) throws Exception {
    try (var http = new PlainHttp(product.oneCounter().port())) {
      Counter.await(
          "the last resident is known",
          Duration.ofMinutes(5),
          () -> {
            try {
              return http.get(
                          "/v1/residents/" + changes.resident(EMPLOYMENTS - 1) + "/trajectory",
                          product.oneCounter().authorization())
                      .status()
                  == 200;
            } catch (java.io.IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          });
    }
  }

  /** Connections to the one-counter, and who waits on them. */
  private final class Asking implements AutoCloseable {
    private final Product product;
    private final BlockingQueue<PlainHttp> free = new ArrayBlockingQueue<>(CONNECTIONS);

    Asking(Product product) throws Exception {
      this.product = product;
      for (int i = 0; i < CONNECTIONS; i++) {
        free.add(new PlainHttp(product.oneCounter().port()));
      }
    }

    Latencies measure(Changes changes, int perSecond, int number) throws Exception {
      var latencies = new Latencies();
      int first = next;
      next += number;
      int every = perSecond / ASKED_A_SECOND;
      var asked = new ArrayList<Future<?>>();
      try (var waiting = Executors.newVirtualThreadPerTaskExecutor()) {
        Pace.keep(
            8,
            perSecond,
            number,
            n -> {
              var event = changes.record(first + n);
              long committed = System.nanoTime();
              if (n % every == 0) {
                var path =
                    "/v1/residents/%s/trajectory?after=%s"
                        .formatted(changes.resident(first + n), event);
                synchronized (asked) {
                  asked.add(
                      waiting.submit(
                          () -> {
                            ask(path, committed, latencies);
                            return null;
                          }));
                }
              }
            });
        for (var one : asked) {
          one.get();
        }
      }
      return latencies;
    }

    /** Where the product answers without the event, it is asked again. */
    private void ask(String path, long committed, Latencies latencies) throws Exception {
      var http = free.take();
      long began;
      do {
        began = System.nanoTime();
        var answer = http.get(path, product.oneCounter().authorization());
        if (answer.status() != 200 || began - committed > PATIENCE.toNanos()) {
          throw new IllegalStateException(
              "%d after %d ms: %s"
                  .formatted(answer.status(), (began - committed) / 1_000_000, answer.text()));
        }
      } while (System.nanoTime() - began >= WAITS.toNanos());
      long took = System.nanoTime() - committed;
      free.add(http);
      latencies.add(took);
    }

    @Override
    public void close() throws Exception {
      for (var http : free) {
        http.close();
      }
    }
  }
}
