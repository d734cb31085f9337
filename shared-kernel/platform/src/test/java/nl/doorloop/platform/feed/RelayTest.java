package nl.doorloop.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.Mandate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.parameters.ParameterEvent.ParameterSet;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelayTest {
  private static final Duration SOON = Duration.ofSeconds(20);

  private final TestDatabase database = TestDatabase.create();
  private final TestTopic topic = TestTopic.create(1);
  private final List<Relay> relays = new ArrayList<>();
  private final RelaySignal signal = new RelaySignal();
  private Broker broker;

  @BeforeEach
  void broker() {
    broker = topic.broker();
  }

  @AfterEach
  void stop() {
    relays.forEach(Relay::stop);
    broker.close();
    database.close();
  }

  @Test
  void what_is_recorded_arrives_as_a_cloud_event_with_the_stored_bytes() {
    var resident = UUID.randomUUID();
    var id = database.append("r", 0, resident);
    relay().start();

    awaitIds(List.of(id.toString()));
    var record = topic.read().getFirst();
    var event = CloudEvents.read(record);
    assertThat(record.key()).isEqualTo(resident.toString());
    assertThat(record.value())
        .isEqualTo(database.jdbc.sql("select payload from event").query(byte[].class).single());
    assertThat(event.source()).isEqualTo("urn:nld:oin:00000000000000000000:systeem:test");
    assertThat(event.type()).isEqualTo("nl.doorloop.continuity.address-recorded.v1");
    assertThat(event.recordedBy()).isEqualTo("sdd");
    assertThat(event.traceparent()).startsWith("00-4bf92f3577b34da6a3ce929d0e0e4736");
    assertThat(event.recordedAt())
        .isEqualTo(
            database
                .jdbc
                .sql("select recorded_at from event")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant());
  }

  @Test
  void
      what_is_about_an_employer_goes_to_the_topic_of_employers_and_the_rest_to_that_of_residents() {
    var resident = UUID.randomUUID();
    var employer = UUID.randomUUID();
    var first = database.append("r", 0, resident);
    var second = database.appendOfEmployer("e", 0, employer);
    var third = database.append("r", 1, resident);
    var table = new EventTable(CloudEvents.source("00000000000000000000", "test"));
    var relay = new Relay(table, database.pool, broker, signal);
    relays.add(relay);
    relay.start();

    Waiting.until("all is sent", SOON, () -> relay.gauges().sent() == 3);
    assertThat(idsOf(Topics.RESIDENTS, resident))
        .containsExactly(first.toString(), third.toString());
    assertThat(idsOf(Topics.EMPLOYERS, resident)).isEmpty();
    assertThat(idsOf(Topics.EMPLOYERS, employer)).containsExactly(second.toString());
    assertThat(idsOf(Topics.RESIDENTS, employer)).isEmpty();
    assertThat(
            new TestTopic(Topics.EMPLOYERS, topic.bootstrapServers())
                .read().stream()
                    .filter(r -> r.key().equals(employer.toString()))
                    .map(r -> CloudEvents.attributes(r.headers())))
        .singleElement()
        .satisfies(
            about -> {
              assertThat(about.type())
                  .isEqualTo("nl.doorloop.employer-desk.establishment-added.v1");
              assertThat(about.subject().text()).isEqualTo(employer.toString());
              assertThat(about.sequence()).isEqualTo(2);
            });
  }

  @Test
  void what_is_set_goes_to_the_topic_of_parameters_and_a_mandate_goes_along() {
    database.appendOfParameter("DEBT_DECISION_WEEKS@0505", 0);
    var resident = UUID.randomUUID();
    var decided = database.append("r", 0, resident);
    database
        .jdbc
        .sql("update event set mandate = '0505/SDD/Mandaatbesluit 2026' where event_id = ?")
        .param(decided)
        .update();
    var table = new EventTable(CloudEvents.source("00000000000000000000", "test"));
    var relay = new Relay(table, database.pool, broker, signal);
    relays.add(relay);
    relay.start();

    Waiting.until("all is sent", SOON, () -> relay.gauges().sent() == 2);
    assertThat(
            new TestTopic(Topics.RESIDENTS, topic.bootstrapServers())
                .read().stream()
                    .filter(r -> r.key().equals(resident.toString()))
                    .map(r -> CloudEvents.read(r).mandate()))
        .containsExactly(
            new Mandate(Municipality.DORDRECHT, Organisation.SDD, "Mandaatbesluit 2026"));
    assertThat(new TestTopic(Topics.PARAMETERS, topic.bootstrapServers()).read())
        .singleElement()
        .satisfies(
            record ->
                assertThat(CloudEvents.readParameter(record))
                    .isEqualTo(
                        new ParameterSet(
                            ParameterId.of("DEBT_DECISION_WEEKS@0505"),
                            LocalDate.of(2027, 1, 1),
                            null,
                            "6",
                            "Verordening 2027")));
  }

  @Test
  void an_event_about_an_employer_is_not_read_as_one_about_a_resident() {
    database.appendOfEmployer("e", 0, UUID.randomUUID());
    relay().start();
    Waiting.until("it is sent", SOON, () -> !topic.read().isEmpty());
    var record = topic.read().getFirst();
    assertThatThrownBy(() -> CloudEvents.read(record)).isInstanceOf(UnreadableRecord.class);
  }

  private List<String> idsOf(String name, UUID key) {
    return new TestTopic(name, topic.bootstrapServers())
        .read().stream()
            .filter(r -> r.key().equals(key.toString()))
            .map(r -> CloudEvents.attributes(r.headers()).id().text())
            .toList();
  }

  @Test
  void a_commit_that_rings_is_sent_without_waiting_for_the_next_look() {
    relay().start();
    Waiting.until("it leads", SOON, () -> relays.getFirst().leads());
    var id = database.append("r", 0, UUID.randomUUID());
    signal.committed();
    awaitIds(List.of(id.toString()));
  }

  @Test
  void of_two_relays_one_sends_and_the_other_takes_over_when_it_stops() {
    var first = relay();
    var second = relay();
    first.start();
    Waiting.until("the first leads", SOON, first::leads);
    second.start();
    Waiting.until(
        "the second stands by", SOON, () -> second.state().phase() == Condition.Phase.STANDING_BY);
    appendAll(0, 5);
    awaitIds(database.eventIdsInOrder());
    assertThat(second.gauges().sent()).isZero();

    first.stop();
    Waiting.until("the second leads", SOON, second::leads);
    appendAll(5, 10);
    awaitIds(database.eventIdsInOrder());
    assertThat(second.gauges().sent()).isEqualTo(5);
  }

  @Test
  void a_leader_whose_session_is_ended_is_replaced_and_nothing_is_lost() {
    var first = relay();
    var second = relay();
    first.start();
    second.start();
    for (int round = 0; round < 5; round++) {
      appendAll(round * 10, round * 10 + 10);
      database.endSessions();
    }
    Waiting.untilAsserted(
        SOON,
        () ->
            assertThat(new LinkedHashSet<>(topic.readIds()))
                .containsExactlyElementsOf(database.eventIdsInOrder()));
    Waiting.until("one of them leads", SOON, () -> first.leads() != second.leads());
  }

  @Test
  void killed_between_sending_and_remembering_it_repeats_with_the_same_ids_and_loses_nothing() {
    database
        .jdbc
        .sql(
            """
            create function dies() returns trigger language plpgsql as $$
            begin
              raise exception 'killed here';
            end $$;
            create trigger dies before update on relay_position
              for each row execute function dies();
            """)
        .update();
    appendAll(0, 3);
    var relay = relay();
    relay.start();
    Waiting.until("it was sent twice", SOON, () -> topic.readIds().size() >= 6);
    assertThat(relay.state().phase()).isEqualTo(Condition.Phase.FAILING);
    assertThat(relay.state().why()).contains("killed here");
    assertThat(sentPosition()).isZero();

    database.jdbc.sql("drop trigger dies on relay_position").update();
    appendAll(3, 6);
    var expected = database.eventIdsInOrder();
    Waiting.untilAsserted(
        SOON,
        () -> assertThat(new LinkedHashSet<>(topic.readIds())).containsExactlyElementsOf(expected));
    Waiting.until("the position moved", SOON, () -> sentPosition() == 6);
    Waiting.until("it is well again", SOON, relay::leads);
  }

  @Test
  void rows_wait_for_an_older_transaction_that_is_still_open_and_that_shows() {
    var relay = relay();
    relay.start();
    Waiting.until("it leads", SOON, relay::leads);
    database.transaction.executeWithoutResult(
        _ -> {
          var early = database.append("early", 0, UUID.randomUUID());
          var late = new ArrayList<UUID>();
          var other = new Thread(() -> late.add(database.append("late", 0, UUID.randomUUID())));
          other.start();
          join(other);
          Waiting.until("the waiting shows", SOON, () -> relay.gauges().horizonAge() > 0.5);
          assertThat(relay.gauges().lag()).isEqualTo(1);
          assertThat(topic.readIds()).isEmpty();
          assertThat(late).hasSize(1).doesNotContain(early);
        });
    awaitIds(database.eventIdsInOrder());
    Waiting.until("nothing waits", SOON, () -> relay.gauges().lag() == 0);
    assertThat(relay.gauges().horizonAge()).isZero();
  }

  @Test
  void a_store_from_the_dump_of_another_cluster_waits_for_a_repair_that_loses_nothing() {
    appendAll(0, 5);
    var before = relay();
    before.start();
    awaitIds(database.eventIdsInOrder());
    Waiting.until("the position moved", SOON, () -> sentPosition() == 5);
    before.stop();
    // As restored: transactions far ahead of this cluster's, the third event not sent yet.
    database.jdbc.sql("update event set tx = " + later("tx", 1_000_000_000)).update();
    database.jdbc.sql("update relay_position set tx = " + later("tx", 1_000_000_000)).update();
    database.jdbc.sql("update event set tx = " + later("tx", 10) + " where seq = 2").update();
    appendAll(5, 7);
    var after = relay();
    after.start();
    Waiting.untilAsserted(
        SOON, () -> assertThat(after.state().why()).contains("restored from a dump"));
    assertThat(topic.readIds()).hasSize(5);

    var why = String.valueOf(after.state().why());
    database.jdbc.sql(why.substring(why.indexOf("with position"))).update();
    Waiting.until("it is well", SOON, after::leads);
    var inOrder = database.jdbc.sql("select event_id::text from event order by global_index");
    var all = inOrder.query(String.class).list();
    var again = new ArrayList<>(all.subList(0, 5));
    again.addAll(all.subList(2, 7));
    awaitIds(again);
  }

  private static String later(String tx, long by) {
    return "((%s::text)::bigint + %d)::text::xid8".formatted(tx, by);
  }

  private Relay relay() {
    var relay = new Relay(topic.source("residents"), database.pool, broker, signal);
    relays.add(relay);
    return relay;
  }

  private void appendAll(int from, int to) {
    for (int i = from; i < to; i++) {
      database.append("stream", i, UUID.randomUUID());
    }
  }

  private long sentPosition() {
    return database
        .jdbc
        .sql(
            "select count(*) from event e, relay_position p where (e.tx, e.global_index) <= (p.tx, p.global_index)")
        .query(Long.class)
        .single();
  }

  private void awaitIds(List<String> expected) {
    Waiting.untilAsserted(
        SOON, () -> assertThat(topic.readIds()).containsExactlyElementsOf(expected));
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
