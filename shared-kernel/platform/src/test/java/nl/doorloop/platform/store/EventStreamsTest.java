package nl.doorloop.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EstablishmentAdded;
import nl.doorloop.language.employerdesk.EstablishmentNumber;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.json.ExampleEvents;
import nl.doorloop.testsupport.RealParts;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;

class EventStreamsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
  private static TestService service;

  @BeforeAll
  static void start() {
    service = TestService.start(RealParts.postgres(), "income-support");
  }

  @AfterAll
  static void stop() {
    service.close();
  }

  private static String newStream() {
    return Ids.next().toString();
  }

  private static NewEvent event(String stream, long seq) {
    return event(
        stream,
        seq,
        EntitlementCommand.ended(
            ProvisionId.of(stream), ExampleEvents.RESIDENT, DAY.plusDays(seq)));
  }

  private static NewEvent event(String stream, long seq, DomainEvent event) {
    return new NewEvent(stream, seq, "entitlement", new EventId(Ids.next()), event);
  }

  @Test
  void what_was_appended_is_loaded_in_order_and_as_it_was() {
    var stream = newStream();
    var events = new ArrayList<NewEvent>();
    for (var example : ExampleEvents.all()) {
      events.add(event(stream, events.size(), example));
    }
    var before = Instant.now().truncatedTo(ChronoUnit.MICROS);
    service.streams().append(events);

    var stored = service.streams().load(stream, 0);
    assertThat(stored.stream().map(StoredEvent::event).toList()).isEqualTo(ExampleEvents.all());
    assertThat(stored.stream().map(StoredEvent::id).toList())
        .isEqualTo(events.stream().map(NewEvent::id).toList());
    assertThat(stored.getFirst().recordedAt()).isBetween(before, Instant.now());
    assertThat(stored.getFirst().recordedBy()).isEqualTo("income-support");
    assertThat(service.streams().load(stream, stored.size() - 1)).hasSize(1);
    assertThat(service.streams().load(stream, stored.size())).isEmpty();
  }

  @Test
  void a_row_carries_what_the_relay_and_the_auditor_need() {
    var stream = newStream();
    var event = event(stream, 0);
    service.streams().append(List.of(event));
    var row =
        service
            .jdbc()
            .sql(
                "SELECT type, version, partition_key, stream_type, legal_framework,"
                    + " processing_activity, tags::text AS tags, convert_from(payload, 'UTF8') AS payload"
                    + " FROM event WHERE stream_id = ?")
            .param(stream)
            .query()
            .singleRow();
    assertThat(row)
        .containsEntry("type", "income-support.entitlement-terminated")
        .containsEntry("version", 1)
        .containsEntry("partition_key", ExampleEvents.RESIDENT.text())
        .containsEntry("stream_type", "entitlement")
        .containsEntry("legal_framework", "PW")
        .containsEntry("processing_activity", "INCOME_SUPPORT")
        .containsEntry(
            "tags", "{resident:" + ExampleEvents.RESIDENT.text() + ",entitlement:" + stream + "}");
    assertThat(row.get("payload")).asString().startsWith("{\"residentId\":");
  }

  @Test
  void a_row_about_an_employer_says_so_first() {
    var employer = EmployerId.of(KvkNumber.of("90000011"));
    var stream = newStream();
    var added =
        new EstablishmentAdded(
            employer, EstablishmentNumber.of("000012345678"), Municipality.SLIEDRECHT);
    service
        .streams()
        .append(List.of(new NewEvent(stream, 0, "employer", new EventId(Ids.next()), added)));
    var row =
        service
            .jdbc()
            .sql("SELECT partition_key, tags::text AS tags FROM event WHERE stream_id = ?")
            .param(stream)
            .query()
            .singleRow();
    assertThat(row)
        .containsEntry("partition_key", employer.text())
        .containsEntry("tags", "{employer:" + employer.text() + ",employer:" + stream + "}");
    assertThat(service.streams().load(stream, 0).getFirst().event()).isEqualTo(added);
  }

  @Test
  void a_stream_that_does_not_exist_is_empty() {
    assertThat(service.streams().load(newStream(), 0)).isEmpty();
    assertThat(service.streams().load(List.of(newStream()))).isEmpty();
    assertThat(service.streams().load(List.of())).isEmpty();
    assertThat(service.streams().lastSeq(newStream())).isEmpty();
  }

  @Test
  void the_streams_of_a_resident_are_found_by_their_first_event() {
    var resident = new ResidentId(Ids.next());
    var one = newStream();
    var other = newStream();
    var another = new ResidentId(Ids.next());
    service
        .streams()
        .append(
            List.of(ended(one, 0, resident), ended(one, 1, resident), ended(other, 0, resident)));
    service.streams().append(List.of(ended(newStream(), 0, another)));

    assertThat(service.streams().of(resident, "entitlement")).containsExactlyInAnyOrder(one, other);
    assertThat(service.streams().of(resident, "application")).isEmpty();
  }

  private static NewEvent ended(String stream, long seq, ResidentId resident) {
    return event(
        stream, seq, EntitlementCommand.ended(ProvisionId.of(stream), resident, DAY.plusDays(seq)));
  }

  @Test
  void many_streams_are_loaded_at_once_each_in_order() {
    var one = newStream();
    var two = newStream();
    service.streams().append(List.of(event(one, 0), event(two, 0), event(one, 1)));
    var loaded = service.streams().load(List.of(one, two, newStream(), one));
    assertThat(loaded).containsOnlyKeys(one, two);
    assertThat(loaded.get(one).stream().map(StoredEvent::seq)).containsExactly(0L, 1L);
    assertThat(loaded.get(two)).hasSize(1);
    assertThat(service.streams().lastSeq(one)).contains(1L);
  }

  @Test
  void an_event_is_found_by_its_identity() {
    var stream = newStream();
    var event = event(stream, 0);
    service.streams().append(List.of(event));
    assertThat(service.streams().find(event.id()).orElseThrow().streamId()).isEqualTo(stream);
    assertThat(service.streams().find(new EventId(UUID.randomUUID()))).isEmpty();
  }

  @Test
  void a_place_that_is_taken_is_a_conflict_and_nothing_of_the_append_stays() {
    var taken = newStream();
    var other = newStream();
    service.streams().append(List.of(event(taken, 0)));
    assertThatThrownBy(() -> service.streams().append(List.of(event(other, 0), event(taken, 0))))
        .isInstanceOf(ConcurrencyException.class);
    assertThat(service.streams().load(other, 0)).isEmpty();
    assertThat(service.streams().load(taken, 0)).hasSize(1);
  }

  @Test
  void another_unique_constraint_is_no_conflict_of_streams() {
    service
        .jdbc()
        .sql("CREATE UNIQUE INDEX one_per_tag ON event ((tags[2])) WHERE stream_type = 'lonely'")
        .update();
    var stream = newStream();
    var first =
        new NewEvent(stream, 0, "lonely", new EventId(Ids.next()), event(stream, 0).event());
    var second =
        new NewEvent(stream, 1, "lonely", new EventId(Ids.next()), event(stream, 1).event());
    service.streams().append(List.of(first));
    assertThatThrownBy(() -> service.streams().append(List.of(second)))
        .isInstanceOf(DuplicateKeyException.class);
  }

  @Test
  void a_hole_in_a_stream_is_refused() {
    var stream = newStream();
    assertThatThrownBy(() -> service.streams().append(List.of(event(stream, 1))))
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(() -> service.streams().append(List.of(event(stream, 0), event(stream, 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not follow");
    assertThat(service.streams().load(stream, 0)).isEmpty();
  }

  @Test
  void a_transaction_that_is_rolled_back_leaves_nothing_and_wakes_nobody() {
    var stream = newStream();
    int signals = service.signals();
    service
        .transactions()
        .executeWithoutResult(
            status -> {
              service.streams().append(List.of(event(stream, 0)));
              assertThat(service.streams().load(stream, 0)).hasSize(1);
              status.setRollbackOnly();
            });
    assertThat(service.streams().load(stream, 0)).isEmpty();
    assertThat(service.signals()).isEqualTo(signals);
  }

  @Test
  void whoever_waits_for_events_is_woken_once_after_each_commit() {
    var stream = newStream();
    int signals = service.signals();
    service
        .transactions()
        .executeWithoutResult(
            _ -> {
              service.streams().append(List.of(event(stream, 0)));
              service.streams().append(List.of(event(stream, 1)));
              assertThat(service.signals()).isEqualTo(signals);
            });
    assertThat(service.signals()).isEqualTo(signals + 1);
    service.streams().append(List.of(event(stream, 2)));
    assertThat(service.signals()).isEqualTo(signals + 2);
    service.streams().append(List.of());
    assertThat(service.signals()).isEqualTo(signals + 2);
  }

  @Test
  void recorded_times_are_whole_microseconds_and_rise_within_a_stream() {
    var stream = newStream();
    service.streams().append(List.of(event(stream, 0), event(stream, 1), event(stream, 2)));
    service.streams().append(List.of(event(stream, 3)));
    var times = service.streams().load(stream, 0).stream().map(StoredEvent::recordedAt).toList();
    assertThat(times).isSorted().doesNotHaveDuplicates();
    assertThat(times).allMatch(t -> t.equals(t.truncatedTo(ChronoUnit.MICROS)));
  }

  @Test
  void a_clock_that_goes_back_does_not_turn_a_stream_around() {
    var stream = newStream();
    service.streams().append(List.of(event(stream, 0)));
    service
        .jdbc()
        .sql("UPDATE event SET recorded_at = recorded_at + interval '1 hour' WHERE stream_id = ?")
        .param(stream)
        .update();
    service.streams().append(List.of(event(stream, 1)));
    assertThat(service.streams().load(stream, 0).stream().map(StoredEvent::recordedAt)).isSorted();
  }

  @Test
  void a_transaction_that_began_early_keeps_the_order_of_a_stream_for_the_relay() throws Exception {
    var stream = newStream();
    service
        .transactions()
        .executeWithoutResult(
            _ -> {
              service.jdbc().sql("SELECT pg_current_xact_id()::text").query(String.class).single();
              try (var elsewhere = Executors.newSingleThreadExecutor()) {
                elsewhere.submit(() -> service.streams().append(List.of(event(stream, 0)))).get();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
              service.streams().append(List.of(event(stream, 1)));
            });
    var order =
        service
            .jdbc()
            .sql("SELECT seq FROM event WHERE stream_id = ? ORDER BY tx, global_index")
            .param(stream)
            .query(Long.class)
            .list();
    assertThat(order).containsExactly(0L, 1L);
    var sameTransaction =
        service
            .jdbc()
            .sql("SELECT count(DISTINCT tx) FROM event WHERE stream_id = ?")
            .param(stream)
            .query(Long.class)
            .single();
    assertThat(sameTransaction).as("the later row adopts its predecessor's").isEqualTo(1);
  }
}
