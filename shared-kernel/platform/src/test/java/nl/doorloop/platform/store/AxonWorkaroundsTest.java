package nl.doorloop.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.json.ExampleEvents;
import nl.doorloop.platform.store.EntitlementCommand.End;
import nl.doorloop.platform.store.EntitlementCommand.TakeOver;
import nl.doorloop.testsupport.RealParts;
import nl.doorloop.testsupport.RealParts.Postgres;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Serializer;
import org.axonframework.updates.UpdateChecker;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.BeansException;

/** What Axon 4.13.0 does by itself and must not do here; one test per thing that was put right. */
class AxonWorkaroundsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
  private static Postgres database;
  private static TestService service;
  private static TestService otherService;

  @BeforeAll
  static void start() {
    database = RealParts.postgres();
    service = TestService.start(database, "income-support");
    otherService = TestService.start(database, "sheltered-work");
  }

  @AfterAll
  static void stop() {
    service.close();
    otherService.close();
  }

  private static TakeOver takeOver() {
    return new TakeOver(new ProvisionId(Ids.next()), ExampleEvents.RESIDENT, DAY);
  }

  private static PostgresEventStorageEngine engine() {
    return new PostgresEventStorageEngine(service.streams(), _ -> "entitlement");
  }

  private static GenericDomainEventMessage<Object> message(String stream, long seq) {
    return new GenericDomainEventMessage<>(
        "EntitlementAggregate", stream, seq, ExampleEvents.takenOver());
  }

  @Test
  void transactions_are_springs_and_not_axons_none() {
    var command = takeOver();
    service
        .transactions()
        .executeWithoutResult(
            status -> {
              service.commands().send(command);
              status.setRollbackOnly();
            });
    assertThat(service.streams().load(command.streamId().text(), 0)).isEmpty();
  }

  @Test
  void no_update_checker_is_part_of_it() {
    var axon = service.bean(Configuration.class);
    assertThat(axon.getComponent(UpdateChecker.class, () -> null)).isNull();
  }

  @Test
  void no_thread_of_axon_is_left_running() {
    service.commands().send(takeOver());
    assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName))
        .noneMatch(name -> name.toLowerCase(Locale.ROOT).contains("axon"))
        .noneMatch(name -> name.startsWith("EmbeddedEventStore"));
  }

  @Test
  void nothing_is_serialized_by_class_name() {
    var serializer = service.bean(Configuration.class).getComponent(Serializer.class);
    assertThatThrownBy(() -> serializer.serialize("x", String.class))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> Class.forName("com.thoughtworks.xstream.XStream"))
        .isInstanceOf(ClassNotFoundException.class);
  }

  @Test
  void identifiers_of_events_are_time_ordered() {
    assertThat(EventId.of(IdentifierFactory.getInstance().generateIdentifier()).value().version())
        .isEqualTo(7);
  }

  @Test
  void a_conflict_on_postgresql_is_a_concurrency_exception_also_for_the_first_event() {
    var stream = Ids.next().toString();
    engine().appendEvents(List.of(message(stream, 0)));
    assertThatThrownBy(() -> engine().appendEvents(List.of(message(stream, 0))))
        .isInstanceOf(ConcurrencyException.class);
  }

  @Test
  void a_stream_is_read_with_its_identities_and_places() {
    var stream = Ids.next().toString();
    var first = message(stream, 0);
    engine().appendEvents(List.of(first, message(stream, 1)));
    var read = engine().readEvents(stream);
    var event = read.next();
    assertThat(event.getIdentifier()).isEqualTo(first.getIdentifier());
    assertThat(event.getAggregateIdentifier()).isEqualTo(stream);
    assertThat(event.getPayload()).isEqualTo(ExampleEvents.takenOver());
    assertThat(read.next().getSequenceNumber()).isEqualTo(1);
    assertThat(read.hasNext()).isFalse();
    assertThat(read.getLastSequenceNumber()).isEqualTo(1);
    assertThat(engine().readEvents(stream, 1).asStream()).hasSize(1);
    assertThat(engine().lastSequenceNumberFor(stream)).contains(1L);
    assertThat(engine().lastSequenceNumberFor("nobody")).isEmpty();
    assertThat(engine().readSnapshot(stream)).isEmpty();
  }

  @Test
  void only_events_of_a_resident_are_stored() {
    assertThatThrownBy(
            () -> engine().appendEvents(List.of(GenericEventMessage.asEventMessage("hello"))))
        .isInstanceOf(EventStoreException.class)
        .hasMessageContaining("java.lang.String");
  }

  @Test
  void snapshots_and_tracking_are_refused_and_not_silently_empty() {
    assertThatThrownBy(() -> engine().storeSnapshot(message("s", 0)))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> engine().readEvents(null, false))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> service.bean(Configuration.class).eventStore().openStream(null))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a_command_within_a_handler_of_another_service_is_refused() {
    var command = takeOver();
    var unitOfWork =
        DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("at work elsewhere"));
    try {
      assertThatThrownBy(() -> service.commands().send(command))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("works for another service");
    } finally {
      unitOfWork.rollback();
    }
    assertThat(service.streams().load(command.streamId().text(), 0)).isEmpty();
  }

  @Test
  void a_command_within_a_transaction_of_another_service_is_refused() {
    var command = takeOver();
    service
        .transactions()
        .executeWithoutResult(
            _ -> {
              assertThatThrownBy(() -> otherService.commands().send(command))
                  .isInstanceOf(IllegalStateException.class)
                  .hasMessageContaining("in a transaction of another service");
              assertThatThrownBy(() -> otherService.commands().once(null, command, () -> null))
                  .isInstanceOf(IllegalStateException.class);
            });
    assertThat(otherService.streams().load(command.streamId().text(), 0)).isEmpty();
  }

  @Test
  void two_services_in_one_program_keep_their_events_apart() {
    var here = takeOver();
    var there = takeOver();
    service.commands().send(here);
    otherService.commands().send(there);
    assertThat(service.streams().load(there.streamId().text(), 0)).isEmpty();
    assertThat(otherService.streams().load(there.streamId().text(), 0)).hasSize(1);
    assertThat(
            service
                .jdbc()
                .sql("SELECT count(*) FROM sheltered_work.event")
                .query(Long.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void a_stream_stays_locked_until_the_transaction_ends() throws Exception {
    var command = takeOver();
    service.commands().send(command);
    var end = new End(command.streamId(), ExampleEvents.RESIDENT, DAY);
    try (var other = Executors.newSingleThreadExecutor()) {
      var second =
          service
              .transactions()
              .execute(
                  _ -> {
                    service.commands().send(end);
                    var waiting = other.submit(() -> service.commands().send(end));
                    assertThatThrownBy(() -> waiting.get(300, TimeUnit.MILLISECONDS))
                        .isInstanceOf(TimeoutException.class);
                    return waiting;
                  });
      assertThat(second.get()).hasSize(1);
    }
    assertThat(service.streams().load(command.streamId().text(), 0)).hasSize(3);
  }

  @Test
  void the_command_bus_works_on_the_callers_thread() {
    assertThat(service.bean(CommandDispatch.class)).isNotNull();
    assertThat(service.bean(Configuration.class).getComponent(CommandBus.class))
        .isInstanceOf(SimpleCommandBus.class);
  }

  @Test
  void an_aggregate_that_misses_a_command_keeps_the_service_from_starting() {
    EveryCommandIsHandled.in(EntitlementAggregate.class);
    assertThatThrownBy(() -> EveryCommandIsHandled.in(Forgetful.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("EntitlementCommand$End,")
        .hasMessageContaining("EntitlementCommand$EndAndWithdraw")
        .hasMessageNotContaining("EntitlementCommand$TakeOver");
  }

  @Test
  void a_database_without_the_deciding_constraint_keeps_the_service_from_starting() {
    var bare = RealParts.postgres();
    TestService.start(bare, "income-support").close();
    try (var admin = TestService.start(bare, "another-one")) {
      admin
          .jdbc()
          .sql("ALTER TABLE income_support.event DROP CONSTRAINT event_stream_seq")
          .update();
    }
    assertThatThrownBy(() -> TestService.start(bare, "income-support"))
        .hasStackTraceContaining("constraint event_stream_seq is missing from income_support");
  }

  @Test
  void transactions_of_another_isolation_keep_the_service_from_starting() {
    assertThatThrownBy(
            () ->
                TestService.start(
                    database,
                    "debt-support",
                    "spring.datasource.hikari.transaction-isolation=TRANSACTION_SERIALIZABLE"))
        .hasStackTraceContaining("must be read committed");
  }

  @Test
  void a_forgotten_transaction_is_ended_by_the_server() {
    assertThat(
            service
                .jdbc()
                .sql("SHOW idle_in_transaction_session_timeout")
                .query(String.class)
                .single())
        .isEqualTo("2min");
  }

  @Test
  void the_locks_of_an_instance_that_is_gone_without_a_word_come_free_soon() {
    assertThat(service.jdbc().sql("SHOW tcp_keepalives_idle").query(String.class).single())
        .isEqualTo("15");
    assertThat(service.jdbc().sql("SHOW tcp_keepalives_interval").query(String.class).single())
        .isEqualTo("5");
    assertThat(service.jdbc().sql("SHOW tcp_keepalives_count").query(String.class).single())
        .isEqualTo("3");
  }

  @Test
  void a_service_without_a_name_or_with_a_strange_one_does_not_start() {
    assertThatThrownBy(() -> TestService.start(database, "Income Support"))
        .hasStackTraceContaining("doorloop.service must be the name of the service");
    assertThatThrownBy(
            () ->
                TestService.start(database, "debt-support", "doorloop.schema=x; drop table event"))
        .hasStackTraceContaining("doorloop.schema must be lower-case letters");
  }

  @Test
  void a_service_that_keeps_no_events_has_no_store() {
    try (var reader =
        TestService.start(database, "one-counter", "doorloop.event-store.enabled=false")) {
      assertThatThrownBy(reader::commands).isInstanceOf(BeansException.class);
      assertThat(
              reader
                  .jdbc()
                  .sql("SELECT to_regclass('one_counter.event') IS NULL")
                  .query(Boolean.class)
                  .single())
          .isTrue();
    }
  }

  static class Forgetful extends DeciderAggregate<EntitlementCommand> {
    Forgetful() {
      super(EntitlementCommand.DECIDER);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void on(TakeOver command) {
      obey(command);
    }

    @CommandHandler
    void on(End command) {
      obey(command);
    }
  }
}
