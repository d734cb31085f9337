package nl.doorloop.allinone.apart;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.doorloop.allinone.Api;
import nl.doorloop.region.Region;
import nl.doorloop.region.Source;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The line with every service in containers of its own, two of the one-counter and two of
 * continuity, started in any order; one of each is killed while people go on.
 */
@Tag("compose")
class ApartStoryTest {
  private static final long SEED = 2026_11_22;
  private static final int WORKERS = 3;
  private static final Duration SOON = Duration.ofMinutes(3);
  private static final Region REGION = Region.of(SEED, 60, LocalDate.of(2026, 6, 1));
  private static final Map<String, String> SETTINGS =
      Map.of(
          "DOORLOOP_ONE_COUNTERS", "2",
          "DOORLOOP_CONTINUITIES", "2",
          "DOORLOOP_PORTS", "28080-28099",
          "DOORLOOP_DEMO_USERS", "true",
          // Ready sooner, which matters more here than the speed of what runs for a minute.
          "DOORLOOP_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");

  private final Random random = new Random();

  @BeforeEach
  void canRunHere() {
    var against = Compose.reasonAgainst();
    assumeTrue(against.isEmpty(), () -> "The services are not run apart: " + against.orElse(""));
  }

  @Test
  void two_of_a_service_share_the_work_and_one_goes_on_alone() throws Exception {
    var stop = new AtomicBoolean();
    // Closed in the opposite order: first everybody is told to stop, then waited for.
    try (var compose = Compose.with(SETTINGS);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        AutoCloseable _ = () -> stop.set(true)) {
      startInAnyOrder(compose);
      var counters = compose.containers("one-counter");
      assertThat(counters).hasSize(2);
      var first = counters.get(0);
      var portOfFirst = first.port();
      var portOfSecond = counters.get(1).port();
      var admin = new Api(portOfFirst, "admin");
      for (var source : List.of(Source.ASSESSMENTS, Source.INCOME_SUPPORT)) {
        var report = admin.report(admin.startImport(source, REGION.file(source).text()));
        assertThat(report.get("accepted").asLong()).as(report.toString()).isGreaterThan(20);
      }
      var visitor = new Visitor();
      visitor.logIn(portOfFirst, "region");
      assertThat(visitor.get(portOfSecond, "/inwoners").statusCode()).isEqualTo(200);

      var colleagues = new ArrayList<Colleague>();
      for (int i = 0; i < WORKERS; i++) {
        colleagues.add(Colleague.withResident(new Api(portOfFirst, "region"), i));
      }
      var second = new Api(portOfSecond, "region");
      var working = new ArrayList<Future<?>>();
      colleagues.forEach(c -> working.add(threads.submit(() -> c.record(second, stop))));

      awaitMore(colleagues, working);
      first.kill();
      awaitMore(colleagues, working);
      // Nobody at the other one noticed: no command was refused, not even for the moment.
      assertThat(colleagues).allSatisfy(c -> assertThat(c.repeated()).isZero());
      assertThat(visitor.get(portOfSecond, "/inwoners").statusCode()).isEqualTo(200);
      for (var colleague : colleagues) {
        var recordedByNow = colleague.last();
        Waiting.untilAsserted(
            SOON, () -> assertThat(colleague.timeline(second)).contains(recordedByNow));
      }

      compose.containers("continuity").get(random.nextInt(2)).kill();
      awaitMore(colleagues, working);
      stop.set(true);
      for (var work : working) {
        work.get(2, MINUTES);
      }

      first.start();
      Waiting.until("the killed one is ready again", SOON, first::isReady);
      for (var port : List.of(portOfSecond, first.port())) {
        requireEverythingOnce(new Api(port, "region"), colleagues);
        Waiting.untilAsserted(SOON, new Api(port, "admin")::consistent);
      }
    }
  }

  private void startInAnyOrder(Compose compose) {
    var services =
        new ArrayList<>(
            List.of(
                "postgres",
                "kafka",
                "continuity",
                "income-support",
                "sheltered-work",
                "employer-desk",
                "debt-support",
                "one-counter"));
    Collections.shuffle(services, random);
    System.out.println("Started apart in this order: " + services);
    services.forEach(compose::up);
    compose.awaitReady(10);
  }

  /** Every colleague has got on, and none of them has given up. */
  private static void awaitMore(List<Colleague> colleagues, List<Future<?>> working) {
    var before = colleagues.stream().map(Colleague::recorded).toList();
    Waiting.until(
        "everybody has recorded ten more",
        SOON,
        () -> {
          for (var work : working) {
            if (work.isDone()) {
              work.get();
            }
          }
          for (int i = 0; i < before.size(); i++) {
            if (colleagues.get(i).recorded() < before.get(i) + 10) {
              return false;
            }
          }
          return true;
        });
  }

  private static void requireEverythingOnce(Api api, List<Colleague> colleagues) {
    for (var colleague : colleagues) {
      assertThat(colleague.acknowledged()).hasSizeGreaterThan(30).doesNotHaveDuplicates();
      Waiting.untilAsserted(
          SOON,
          () ->
              assertThat(colleague.timeline(api))
                  .containsExactlyInAnyOrderElementsOf(colleague.acknowledged()));
    }
  }
}
