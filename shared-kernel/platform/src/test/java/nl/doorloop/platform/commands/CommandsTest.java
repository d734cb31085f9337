package nl.doorloop.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.json.ExampleEvents;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.store.EntitlementCommand;
import nl.doorloop.platform.store.EntitlementCommand.End;
import nl.doorloop.platform.store.EntitlementCommand.EndAndWithdraw;
import nl.doorloop.platform.store.EntitlementCommand.No;
import nl.doorloop.platform.store.EntitlementCommand.TakeOver;
import nl.doorloop.platform.store.NewEvent;
import nl.doorloop.platform.store.StoredEvent;
import nl.doorloop.platform.store.TestService;
import nl.doorloop.platform.web.InvalidInput;
import nl.doorloop.platform.web.NotFound;
import nl.doorloop.testsupport.RealParts;
import nl.doorloop.testsupport.Waiting;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.NestedRuntimeException;

class CommandsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
  private static final Duration SOON = Duration.ofSeconds(30);
  private static TestService service;
  private static TestService otherInstance;

  @BeforeAll
  static void start() {
    var database = RealParts.postgres();
    service = TestService.start(database, "income-support");
    otherInstance = TestService.start(database, "income-support");
  }

  @AfterAll
  static void stop() {
    service.close();
    otherInstance.close();
  }

  private static <T> T as(String name, Supplier<T> work) {
    var caller =
        new Caller(
            name,
            Set.of(Role.CASE_WORKER),
            null,
            Set.of(Municipality.DORDRECHT),
            Set.of(LegalFramework.PW));
    return CurrentCaller.as(caller, work);
  }

  private static ProvisionId newProvision() {
    return new ProvisionId(Ids.next());
  }

  private static TakeOver takeOver(ProvisionId provision) {
    return new TakeOver(provision, ExampleEvents.RESIDENT, DAY);
  }

  private static End end(ProvisionId provision) {
    return new End(provision, ExampleEvents.RESIDENT, DAY.plusDays(1));
  }

  private static List<StoredEvent> stored(ProvisionId provision) {
    return service.streams().load(provision.text(), 0);
  }

  private static CommandResult takeOverOnce(TestService at, String key, TakeOver command) {
    return at.commands()
        .once(
            key,
            command,
            () -> new CommandResult(command.streamId().text(), at.commands().send(command)));
  }

  @Test
  void a_command_records_its_events_and_says_which() {
    var provision = newProvision();
    var ending = new EndAndWithdraw(provision, ExampleEvents.RESIDENT, DAY.plusDays(1));
    var first = as("sdd", () -> service.commands().send(takeOver(provision)));
    var both = as("sdd", () -> service.commands().send(ending));
    assertThat(first).hasSize(1);
    assertThat(both).hasSize(2);
    assertThat(stored(provision).stream().map(StoredEvent::id))
        .containsExactly(first.getFirst(), both.get(0), both.get(1));
    assertThat(stored(provision)).allMatch(e -> e.recordedBy().equals("sdd"));
    assertThat(stored(provision)).allMatch(e -> e.streamType().equals("entitlement"));
    assertThat(first.getFirst().value().version()).isEqualTo(7);
  }

  @Test
  void the_same_again_records_nothing() {
    var provision = newProvision();
    service.commands().send(takeOver(provision));
    assertThat(service.commands().send(takeOver(provision))).isEmpty();
    assertThat(stored(provision)).hasSize(1);
  }

  @Test
  void a_refusal_is_the_deciders_own_and_records_nothing() {
    var provision = newProvision();
    assertThatThrownBy(() -> service.commands().send(end(provision)))
        .isInstanceOfSatisfying(
            CommandRefused.class, e -> assertThat(e.why()).isEqualTo(No.NOT_TAKEN_OVER));
    assertThat(stored(provision)).isEmpty();
  }

  @Test
  void a_refused_command_does_not_spoil_the_transaction_that_it_was_tried_in() {
    var provision = newProvision();
    service
        .transactions()
        .executeWithoutResult(
            _ -> {
              assertThatThrownBy(() -> service.commands().send(end(provision)))
                  .isInstanceOf(CommandRefused.class);
              service.commands().send(takeOver(provision));
            });
    assertThat(stored(provision)).hasSize(1);
  }

  @Test
  void several_commands_in_one_transaction_are_all_recorded_or_none_is() {
    var provision = newProvision();
    assertThatThrownBy(
            () ->
                service
                    .commands()
                    .once(
                        null,
                        "both",
                        () -> {
                          service.commands().send(takeOver(provision));
                          service.commands().send(end(provision));
                          assertThat(stored(provision)).hasSize(2);
                          throw new IllegalStateException("and then it went wrong");
                        }))
        .hasMessage("and then it went wrong");
    assertThat(stored(provision)).isEmpty();
  }

  @Test
  void a_stream_may_be_named_beside_the_command() {
    var provision = newProvision();
    service.commands().send("elsewhere-" + provision.text(), takeOver(provision));
    assertThat(service.streams().load("elsewhere-" + provision.text(), 0)).hasSize(1);
  }

  @Test
  void a_command_that_nobody_handles_is_an_error_of_the_program() {
    assertThatThrownBy(() -> service.commands().send("dance"))
        .isInstanceOf(NoHandlerForCommandException.class);
  }

  @Test
  void the_same_key_gives_the_same_answer_and_no_second_event() {
    var command = takeOver(newProvision());
    var first = takeOverOnce(service, "key-" + command.streamId(), command);
    var second = takeOverOnce(otherInstance, "key-" + command.streamId(), command);
    assertThat(second).isEqualTo(first);
    assertThat(first.eventIds()).hasSize(1);
    assertThat(stored(command.streamId())).hasSize(1);
  }

  @Test
  void a_key_with_another_request_or_of_another_caller_is_refused() {
    var command = takeOver(newProvision());
    var key = "key-" + command.streamId();
    takeOverOnce(service, key, command);
    assertThatThrownBy(() -> takeOverOnce(service, key, takeOver(newProvision())))
        .isInstanceOfSatisfying(
            CommandRefused.class,
            e -> assertThat(e.why()).isEqualTo(CommandProblem.IDEMPOTENCY_KEY_REUSED));
    assertThatThrownBy(() -> as("somebody-else", () -> takeOverOnce(service, key, command)))
        .isInstanceOfSatisfying(
            CommandRefused.class,
            e -> assertThat(e.why()).isEqualTo(CommandProblem.IDEMPOTENCY_KEY_REUSED));
  }

  @Test
  void the_order_of_the_fields_of_a_body_does_not_make_it_another_request() {
    var key = Ids.next().toString();
    var answer = new CommandResult("x", List.of());
    service.commands().once(key, new LinkedHashMap<>(Map.of("a", 1)), () -> answer);
    var turned = new LinkedHashMap<String, Integer>();
    turned.put("a", 1);
    assertThat(service.commands().once(key, turned, () -> new CommandResult("y", List.of())))
        .isEqualTo(answer);
  }

  @Test
  void a_refused_command_leaves_its_key_free() {
    var provision = newProvision();
    var key = "key-" + provision;
    assertThatThrownBy(
            () ->
                service
                    .commands()
                    .once(
                        key,
                        end(provision),
                        () -> new CommandResult("x", service.commands().send(end(provision)))))
        .isInstanceOf(CommandRefused.class);
    assertThat(takeOverOnce(service, key, takeOver(provision)).eventIds()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "tab\there", "nul\0here"})
  void a_key_that_is_none_is_invalid_input(String key) {
    assertThatThrownBy(() -> takeOverOnce(service, key, takeOver(newProvision())))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            e -> assertThat(e.errors().getFirst().field()).isEqualTo("Idempotency-Key"));
  }

  @Test
  void a_key_may_have_128_characters_and_no_more() {
    var longest = "k".repeat(128);
    assertThat(takeOverOnce(service, longest, takeOver(newProvision())).eventIds()).hasSize(1);
    assertThatThrownBy(() -> takeOverOnce(service, longest + "k", takeOver(newProvision())))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void many_at_once_with_one_key_do_the_work_once() throws Exception {
    var command = takeOver(newProvision());
    var worked = new AtomicInteger();
    var answers =
        atOnce(
            12,
            i -> {
              var at = i % 2 == 0 ? service : otherInstance;
              return at.commands()
                  .once(
                      "key-" + command.streamId(),
                      command,
                      () -> {
                        worked.incrementAndGet();
                        return new CommandResult("x", at.commands().send(command));
                      });
            });
    assertThat(answers.stream().distinct()).hasSize(1);
    assertThat(worked).hasValue(1);
    assertThat(stored(command.streamId())).hasSize(1);
  }

  /** A kill before the commit, with a repeat already waiting; and one between commit and answer. */
  @Test
  void a_repeat_does_what_was_cut_off_before_the_commit_and_nothing_after_it() throws Exception {
    var command = takeOver(newProvision());
    var key = "key-" + command.streamId();
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var repeats = new ArrayList<Future<CommandResult>>();
      assertThatThrownBy(
              () ->
                  service
                      .commands()
                      .once(
                          key,
                          command,
                          () -> {
                            var result = new CommandResult("x", service.commands().send(command));
                            repeats.add(
                                executor.submit(() -> takeOverOnce(otherInstance, key, command)));
                            Waiting.until("the repeat waits", SOON, () -> waiting() == 1);
                            endOwnSession();
                            return result;
                          }))
          .isInstanceOf(NestedRuntimeException.class);
      var answer = repeats.getFirst().get();
      assertThat(answer.eventIds()).hasSize(1);
      assertThat(stored(command.streamId()).stream().map(StoredEvent::id).toList())
          .isEqualTo(answer.eventIds());
      assertThat(takeOverOnce(service, key, command)).isEqualTo(answer);
      assertThat(stored(command.streamId())).hasSize(1);
    }
  }

  private static long waiting() {
    return otherInstance
        .jdbc()
        .sql(
            """
            SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND wait_event_type = 'Lock'
            """)
        .query(Long.class)
        .single();
  }

  private static void endOwnSession() {
    var own = service.jdbc().sql("SELECT pg_backend_pid()").query(Integer.class).single();
    inAnotherThread(
        () ->
            otherInstance
                .jdbc()
                .sql("SELECT pg_terminate_backend(?, 5000)")
                .param(own)
                .query(Boolean.class)
                .single());
  }

  @Test
  void many_commands_on_one_stream_by_one_instance_wait_for_each_other() throws Exception {
    var provision = newProvision();
    service.commands().send(takeOver(provision));
    atOnce(
        16,
        _ ->
            service
                .commands()
                .once(
                    null,
                    "end",
                    () -> new CommandResult("x", service.commands().send(end(provision)))));
    assertThat(stored(provision)).hasSize(17);
    assertThat(stored(provision).stream().map(StoredEvent::seq))
        .containsExactlyElementsOf(IntStream.range(0, 17).mapToObj(i -> (long) i).toList());
  }

  @Test
  void commands_of_two_instances_on_one_stream_are_tried_again_until_all_are_in() throws Exception {
    var provision = newProvision();
    service.commands().send(takeOver(provision));
    atOnce(
        4,
        i -> {
          var at = i % 2 == 0 ? service : otherInstance;
          for (int n = 0; n < 5; n++) {
            at.commands()
                .once(
                    null, "end", () -> new CommandResult("x", at.commands().send(end(provision))));
          }
          return i;
        });
    assertThat(stored(provision)).hasSize(21);
  }

  @Test
  void whoever_is_never_first_is_told_so_in_the_end() {
    var provision = newProvision();
    service.commands().send(takeOver(provision));
    var tries = new AtomicInteger();
    assertThatThrownBy(
            () ->
                service
                    .commands()
                    .once(
                        null,
                        "end",
                        () -> {
                          tries.incrementAndGet();
                          var seen = stored(provision).size();
                          inAnotherThread(() -> otherInstance.commands().send(end(provision)));
                          appendAt(provision, seen);
                          return new CommandResult("x", List.of());
                        }))
        .isInstanceOfSatisfying(
            CommandRefused.class,
            e -> assertThat(e.why()).isEqualTo(CommandProblem.CONCURRENT_CHANGE));
    assertThat(tries).hasValue(Transactions.ATTEMPTS);
  }

  private static void appendAt(ProvisionId provision, int seq) {
    service
        .streams()
        .append(
            List.of(
                new NewEvent(
                    provision.text(),
                    seq,
                    "entitlement",
                    new EventId(Ids.next()),
                    ExampleEvents.takenOver())));
  }

  private static void inAnotherThread(Callable<?> work) {
    try (var thread = Executors.newSingleThreadExecutor()) {
      thread.submit(work).get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Numbered<T> {
    T call(int i) throws Exception;
  }

  private static <T> List<T> atOnce(int threads, Numbered<T> work) throws Exception {
    var start = new CountDownLatch(1);
    try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
      var running =
          IntStream.range(0, threads)
              .mapToObj(
                  i ->
                      executor.submit(
                          () -> {
                            start.await();
                            return work.call(i);
                          }))
              .toList();
      start.countDown();
      var results = new ArrayList<T>();
      for (var r : running) {
        results.add(r.get());
      }
      return results;
    }
  }

  @Test
  void who_looks_first_sees_the_state_that_is_decided_on() {
    var provision = newProvision();
    service.commands().send(takeOver(provision));
    var seen = new ArrayList<EntitlementCommand.State>();
    service.commands().send(end(provision), (EntitlementCommand.State s) -> seen.add(s));
    service.commands().send(end(provision), (EntitlementCommand.State s) -> seen.add(s));
    assertThat(seen).extracting(EntitlementCommand.State::ends).containsExactly(0, 1);
    assertThat(stored(provision)).hasSize(3);
  }

  @Test
  void what_the_first_look_throws_ends_the_command_and_records_nothing() {
    var provision = newProvision();
    assertThatThrownBy(
            () ->
                service
                    .commands()
                    .once(
                        null,
                        "",
                        () ->
                            new CommandResult(
                                provision.text(),
                                service
                                    .commands()
                                    .send(
                                        takeOver(provision),
                                        _ -> {
                                          throw new NotFound("entitlement");
                                        }))))
        .isInstanceOf(NotFound.class);
    assertThat(stored(provision)).isEmpty();
  }
}
