package nl.doorloop.benchmarks.views;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nl.doorloop.benchmarks.Callers;
import nl.doorloop.benchmarks.Case;
import nl.doorloop.benchmarks.Case.Aim;
import nl.doorloop.benchmarks.PlainHttp;
import nl.doorloop.benchmarks.ResidentLife;
import nl.doorloop.benchmarks.Rounds;
import nl.doorloop.benchmarks.Run;
import nl.doorloop.benchmarks.RunningService;
import nl.doorloop.benchmarks.Scenario;

/**
 * {@code GET} of timeline and trajectory in turn, of random residents, by eight callers, over HTTP
 * with authorisation; two one-counters side by side, one with few facts and one with many.
 */
public final class QuestionsScenario implements Scenario {
  private static final int CALLERS = 8;
  private static final Duration WARM_UP = Duration.ofSeconds(90);
  private static final int FACTS_EACH = 50;
  private static final int LONG_LIFE = 1_000;
  private static final int LONG_RESIDENT = 5_000_000;

  @Override
  public String name() {
    return "questions";
  }

  @Override
  public List<Case> run(Run run) throws Exception {
    int few = 200;
    int many = run.of(2_000, 20_000);
    try (var small = filled(run, "questions-small", few);
        var large = filled(run, "questions-large", many)) {
      return compare(run, small, few, large, many);
    }
  }

  private static Counter filled(Run run, String name, int residents) throws Exception {
    var counter = new Counter(run, name);
    try (var publisher = new Publisher(counter.servers().kafka().bootstrapServers())) {
      publisher.publish(0, residents, FACTS_EACH);
      publisher.publish(LONG_RESIDENT, 1, LONG_LIFE);
    }
    counter.fill((long) residents * FACTS_EACH + LONG_LIFE, Duration.ofMinutes(30));
    try (var connection = counter.connect();
        var statement = connection.createStatement()) {
      statement.execute("VACUUM (ANALYZE)");
      statement.execute("CHECKPOINT");
    }
    return counter;
  }

  private static List<Case> compare(Run run, Counter small, int few, Counter large, int many)
      throws Exception {
    int calls = run.of(600, 2_000);
    Callers.warmUp(
        CALLERS,
        0,
        run.of(600, 40_000),
        WARM_UP,
        () -> new OverHttp(large, 0, many, new Latencies()));
    var p99 = new Latencies[2];
    var smallName = "%,d facts".formatted(few * FACTS_EACH);
    var largeName = "%,d facts".formatted(many * FACTS_EACH);
    var rounds =
        new Rounds()
            .side(largeName, () -> ask(large, many, calls, p99, 0))
            .side("p99 of the large", () -> p99[0].p99())
            .side(smallName, () -> ask(small, few, calls, p99, 1))
            .side("p99 of the small", () -> p99[1].p99())
            .side(
                "prepared SQL",
                () -> Callers.rate(CALLERS, 0, calls * 4, () -> new BareRead(large, many)))
            .side(
                "one with 1,000 facts",
                () -> ask(large, LONG_RESIDENT, 1, run.of(100, 400), new Latencies()))
            .side(
                "1,000 facts by SQL",
                () ->
                    Callers.rate(
                        CALLERS, 0, run.of(100, 400), () -> new BareRead(large, LONG_RESIDENT, 1)))
            .run(Run.PAIRS);
    var cases = new ArrayList<Case>();
    cases.add(
        rounds.compare(
            "both questions, " + largeName,
            largeName,
            "prepared SQL",
            "questions/s",
            Aim.atLeast(0.3),
            "callers: 8"));
    cases.add(
        rounds.compare(
            "p99 at " + largeName + " against " + smallName,
            "p99 of the large",
            "p99 of the small",
            "ms",
            Aim.atMost(1.2),
            ""));
    cases.add(
        rounds.compare(
            "a resident with 1,000 facts",
            "one with 1,000 facts",
            "1,000 facts by SQL",
            "questions/s",
            null,
            ""));
    return cases;
  }

  private static double ask(Counter counter, int residents, int calls, Latencies[] into, int place)
      throws Exception {
    into[place] = new Latencies();
    return ask(counter, 0, residents, calls, into[place]);
  }

  private static double ask(
      Counter counter, int first, int residents, int calls, Latencies latencies) throws Exception {
    return Callers.rate(
        CALLERS, 0, calls, () -> new OverHttp(counter, first, residents, latencies));
  }

  private static String random(int first, int residents) {
    int number = first + ThreadLocalRandom.current().nextInt(residents);
    return new ResidentLife(number).residentId().text();
  }

  private static final class OverHttp implements Callers.Caller {
    private final PlainHttp http;
    private final RunningService service;
    private final int first;
    private final int residents;
    private final Latencies latencies;

    OverHttp(Counter counter, int first, int residents, Latencies latencies) throws Exception {
      this.service = counter.service();
      this.http = new PlainHttp(service.port());
      this.first = first;
      this.residents = residents;
      this.latencies = latencies;
    }

    @Override
    public void call(int number) throws Exception {
      var question = number % 2 == 0 ? "/trajectory" : "/timeline?limit=100";
      long began = System.nanoTime();
      var answer =
          http.get("/v1/residents/" + random(first, residents) + question, service.authorization());
      latencies.add(System.nanoTime() - began);
      if (answer.status() != 200) {
        throw new IllegalStateException(answer.status() + " " + answer.text());
      }
    }

    @Override
    public void close() throws Exception {
      http.close();
    }
  }

  /** Where the resident lives, and all of their facts: the rows that an answer is made from. */
  private static final class BareRead implements Callers.Caller {
    private final Connection connection;
    private final PreparedStatement place;
    private final PreparedStatement facts;
    private final int first;
    private final int residents;

    BareRead(Counter counter, int residents) throws SQLException {
      this(counter, 0, residents);
    }

    BareRead(Counter counter, int first, int residents) throws SQLException {
      this.first = first;
      this.residents = residents;
      connection = counter.connect();
      connection.setSchema("views_" + counter.activeGeneration());
      place =
          connection.prepareStatement(
              "SELECT t.head_id, t.version, t.digest, (SELECT r.municipality FROM residence r"
                  + " WHERE r.resident_id = t.head_id ORDER BY r.from_day DESC LIMIT 1)"
                  + " FROM trajectory t WHERE t.resident_id = ?::uuid");
      facts =
          connection.prepareStatement(
              "SELECT event_id, type, resident_id, recorded_at, recorded_by, source, sequence,"
                  + " legal_framework, processing_activity, data FROM fact"
                  + " WHERE resident_id = ?::uuid");
    }

    @Override
    public void call(int number) throws SQLException {
      var resident = random(first, residents);
      read(place, resident);
      if (read(facts, resident) == 0) {
        throw new IllegalStateException("there are no facts of this resident");
      }
    }

    private static int read(PreparedStatement statement, String resident) throws SQLException {
      statement.setString(1, resident);
      try (var rows = statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        int read = 0;
        while (rows.next()) {
          for (int column = 1; column <= columns; column++) {
            rows.getObject(column);
          }
          read++;
        }
        return read;
      }
    }

    @Override
    public void close() throws SQLException {
      connection.close();
    }
  }
}
