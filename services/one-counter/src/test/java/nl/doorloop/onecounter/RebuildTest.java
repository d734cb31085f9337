package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Municipality.SLIEDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsSplit;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.onecounter.Publisher.Sent;
import nl.doorloop.onecounter.domain.RandomFacts;
import nl.doorloop.onecounter.operations.Rebuilds;
import nl.doorloop.onecounter.views.GenerationTable;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A rebuild says how far it is, can be stopped anywhere, and ends in what stood there before. */
class RebuildTest extends WithRealParts {
  private static final String REBUILD = "/v1/operations/rebuild";
  private static final Duration WHOLE = Duration.ofMinutes(3);
  private static final String HALF_WAY =
      " where wait_event_type = 'Lock' and query like 'copy segment%'";
  private static final String WAITING = "select count(*) from pg_stat_activity" + HALF_WAY;
  private static final List<String> TABLES =
      List.of(
          "fact",
          "resident_link",
          "trajectory",
          "segment",
          "residence",
          "movement",
          "gap",
          "work_item",
          "continuity",
          "resident_identity",
          "resident_word",
          "parked_record");

  @Autowired Views views;
  @Autowired Rebuilds rebuilds;
  @Autowired GenerationTable generations;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  @BeforeEach
  void nothing_is_under_way() {
    rebuilds.abandon();
  }

  @Test
  void a_rebuild_in_bulk_gives_what_was_derived_live() {
    // Other tests take facts out of the tables that all of them share.
    rebuild();
    var random = new Random(7);
    List<Sent> all = new ArrayList<>();
    List<ResidentId> residents = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      var facts = RandomFacts.any(7_000 + i, 30);
      residents.add(facts.getFirst().event().residentId());
      facts.forEach(f -> all.add(new Sent(f.eventId(), f.recordedAt(), f.event())));
    }
    var joined = Sent.now(new ResidentsJoined(residents.get(0), residents.get(1)));
    var wrong = Sent.now(new ResidentsJoined(residents.get(2), residents.get(3)));
    all.add(joined);
    all.add(Sent.now(new ResidentsJoined(residents.get(1), Persons.somebody())));
    all.add(wrong);
    all.add(withdrawn(wrong));
    all.add(Sent.now(new ResidentsJoined(residents.get(4), residents.get(5))));
    all.add(Sent.now(new ResidentsSplit(residents.get(4), residents.get(5))));
    all.add(
        Sent.now(
            new EventCorrected(
                residents.get(0),
                joined.id(),
                new ResidentsJoined(residents.get(0), residents.get(6)),
                CorrectionReason.RECORDED_WRONGLY)));
    Collections.shuffle(all, random);
    // A relay that was killed sends again what it does not know to be sent.
    all.addAll(all.subList(0, 100));
    for (var resident : residents) {
      publisher.publish(Persons.identity(resident, "Herhaald", DORDRECHT));
    }
    all.forEach(publisher::publishLater);
    publisher.publishRubbish(residents.getFirst().text());
    publisher.publish(Persons.identity(residents.getLast(), "Nieuw", SLIEDRECHT));
    publisher.erase(residents.getFirst());
    everythingIsVisible();
    var before = contents();

    rebuild();

    assertThat(contents()).isEqualTo(before);
    everythingIsVisible();
  }

  @Test
  void of_two_who_begin_at_once_one_does() throws Exception {
    List<Callable<Integer>> both =
        Collections.nCopies(2, () -> post("admin", REBUILD, "").statusCode());
    try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Integer> answers = new ArrayList<>();
      for (var answer : callers.invokeAll(both)) {
        answers.add(answer.get());
      }
      assertThat(answers).containsExactlyInAnyOrder(202, 409);
    }
    finished();
  }

  @Test
  void a_stopped_rebuild_stands_still_until_it_is_resumed() {
    var resident = Persons.somebody();
    visible(
        publisher.publish(Persons.assistance(resident, LocalDate.of(2020, 1, 1), null, DORDRECHT)));
    int active = active();
    beginStopped();

    var building = read("admin", REBUILD).get("building");
    assertThat(building.get("phase").asString()).isEqualTo("LOADING");
    assertThat(building.get("progress").asDouble()).isZero();
    assertThat(building.has("stoppedAt")).isTrue();
    assertThat(building.has("estimatedEnd")).isFalse();
    assertThat(post("admin", REBUILD + "/_stop", "").statusCode()).isEqualTo(409);
    assertThat(post("admin", REBUILD, "").statusCode()).isEqualTo(409);
    assertThat(active()).isEqualTo(active);

    assertThat(post("admin", REBUILD + "/_resume", "").statusCode()).isEqualTo(200);
    finished();
    assertThat(active()).isEqualTo(active + 1);
    assertThat(post("admin", REBUILD + "/_resume", "").statusCode()).isEqualTo(409);
    assertThat(read("region", "/v1/residents/" + resident + "/trajectory").has("digest")).isTrue();
  }

  @Test
  void an_abandoned_rebuild_is_dropped_and_another_can_begin() {
    int active = active();
    beginStopped();
    int number = read("admin", REBUILD).at("/building/generation").asInt();

    assertThat(post("admin", REBUILD + "/_abandon", "").statusCode()).isEqualTo(200);

    assertThat(read("admin", REBUILD).has("building")).isFalse();
    assertThat(post("admin", REBUILD + "/_abandon", "").statusCode()).isEqualTo(409);
    Waiting.until("it is dropped", SOON, () -> !schemas().contains("views_" + number));
    assertThat(active()).isEqualTo(active);
    rebuild();
  }

  @Test
  void a_connection_that_breaks_in_the_middle_is_seen_and_got_over() throws SQLException {
    rebuild();
    for (int i = 0; i < 20; i++) {
      var resident = Persons.somebody();
      publisher.publish(Persons.identity(resident, "Breuk", DORDRECHT));
      publisher.publish(Persons.assistance(resident, LocalDate.of(2020, 1, 1), null, DORDRECHT));
    }
    everythingIsVisible();
    var before = contents();
    int active = active();
    beginStopped();
    int number = read("admin", REBUILD).at("/building/generation").asInt();

    try (var other =
            DriverManager.getConnection(DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password());
        var holding = other.createStatement()) {
      other.setAutoCommit(false);
      holding.execute("lock table views_%d.segment in share mode".formatted(number));
      rebuilds.resume();
      Waiting.until(
          "a chunk waits half-way",
          SOON,
          () -> jdbc.sql(WAITING).query(Integer.class).single() > 0);
      assertThat(read("admin", REBUILD).at("/building/phase").asString()).isEqualTo("DERIVING");
      jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity" + HALF_WAY)
          .query()
          .listOfRows();
      Waiting.until(
          "the trouble is told",
          SOON,
          () -> read("admin", REBUILD).at("/building/trouble").isString());
      assertThat(active()).isEqualTo(active);
      other.rollback();
    }

    finished();
    assertThat(contents()).isEqualTo(before);
  }

  @Test
  void views_with_other_tables_are_built_again_by_the_newest_version() {
    int active = active();
    jdbc.sql("update generation set template = 'of another version' where state = 'ACTIVE'")
        .update();
    assertThat(read("admin", REBUILD).at("/active/ours").asBoolean()).isFalse();
    jdbc.sql("insert into generation_template (fingerprint) values ('newer')").update();
    assertThat(generations.beginForNewTables()).as("by an older version").isEmpty();
    jdbc.sql("delete from generation_template where fingerprint = 'newer'").update();

    assertThat(generations.beginForNewTables()).isPresent();

    assertThat(generations.beginForNewTables()).as("a second time").isEmpty();
    finished();
    assertThat(active()).isEqualTo(active + 1);
    assertThat(read("admin", REBUILD).at("/active/ours").asBoolean()).isTrue();
    everythingIsVisible();
  }

  /** In one transaction, so that no thread sees it before it is stopped. */
  private void beginStopped() {
    new TransactionTemplate(transactions)
        .executeWithoutResult(
            _ -> {
              assertThat(rebuilds.begin("a test")).isTrue();
              assertThat(rebuilds.stop()).isTrue();
            });
  }

  private void rebuild() {
    assertThat(post("admin", REBUILD, "").statusCode()).isEqualTo(202);
    finished();
  }

  private void finished() {
    Waiting.until("the rebuild is done", WHOLE, () -> !read("admin", REBUILD).has("building"));
    int active = active();
    Waiting.until("it answers", SOON, () -> views.active().generation().number() == active);
  }

  private int active() {
    return read("admin", REBUILD).at("/active/generation").asInt();
  }

  private List<String> schemas() {
    return jdbc.sql("select nspname from pg_namespace where nspname like 'views_%'")
        .query(String.class)
        .list();
  }

  /** One more event for each partition, and one identity. */
  private void everythingIsVisible() {
    List<EventId> last = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      var resident = Persons.somebody();
      publisher.publish(Persons.identity(resident, "Laatst", DORDRECHT));
      last.add(publisher.publish(Persons.registered(resident, DORDRECHT)));
    }
    last.forEach(this::visible);
  }

  private static Sent withdrawn(Sent sent) {
    return Sent.now(
        new EventWithdrawn(
            sent.event().residentId(),
            sent.id(),
            sent.event().legalFramework(),
            sent.event().processingActivity(),
            CorrectionReason.RECORDED_WRONGLY));
  }

  /** Of each table the number of rows and what they say, whatever their order. */
  private Map<String, String> contents() {
    Map<String, String> contents = new TreeMap<>();
    for (var table : TABLES) {
      var text =
          table.equals("parked_record")
              ? "topic || partition || record_offset || reason"
              : "t::text";
      contents.put(
          table,
          views
              .sql()
              .sql(
                  "select count(*) || ' ' || md5(coalesce(string_agg(%s, '|' order by %s), '')) from %s t"
                      .formatted(text, text, table))
              .query(String.class)
              .single());
    }
    return contents;
  }
}
