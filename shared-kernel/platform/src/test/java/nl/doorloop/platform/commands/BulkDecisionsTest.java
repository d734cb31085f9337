package nl.doorloop.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.json.ExampleEvents;
import nl.doorloop.platform.store.EntitlementCommand;
import nl.doorloop.platform.store.EntitlementCommand.End;
import nl.doorloop.platform.store.EntitlementCommand.No;
import nl.doorloop.platform.store.EntitlementCommand.TakeOver;
import nl.doorloop.platform.store.StoredEvent;
import nl.doorloop.platform.store.TestService;
import nl.doorloop.testsupport.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BulkDecisionsTest {
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

  private static ProvisionId newProvision() {
    return new ProvisionId(Ids.next());
  }

  private static StreamCommand<EntitlementCommand> takeOver(ProvisionId provision, LocalDate from) {
    return new StreamCommand<>(
        provision.text(), new TakeOver(provision, ExampleEvents.RESIDENT, from));
  }

  private static StreamCommand<EntitlementCommand> end(ProvisionId provision) {
    return new StreamCommand<>(
        provision.text(), new End(provision, ExampleEvents.RESIDENT, DAY.plusDays(1)));
  }

  private static List<RowDecision> decide(
      boolean dryRun, List<StreamCommand<EntitlementCommand>> commands) {
    return service.bulk().decide(EntitlementCommand.DECIDER, "entitlement", commands, dryRun);
  }

  private static List<StoredEvent> stored(ProvisionId provision) {
    return service.streams().load(provision.text(), 0);
  }

  @Test
  void each_command_gets_its_own_decision_in_the_order_asked() {
    var known = newProvision();
    service.commands().send(takeOver(known, DAY).command());
    var fresh = newProvision();
    var never = newProvision();
    var decisions =
        decide(
            false,
            List.of(
                takeOver(fresh, DAY),
                takeOver(known, DAY),
                takeOver(known, DAY.plusDays(9)),
                end(never),
                end(known)));
    assertThat(decisions.get(0))
        .isEqualTo(new RowDecision.Recorded(List.of(stored(fresh).getFirst().id())));
    assertThat(decisions.get(1)).isEqualTo(new RowDecision.Unchanged());
    assertThat(decisions.get(2)).isEqualTo(new RowDecision.Refused(No.OTHER_CONTENT));
    assertThat(decisions.get(3)).isEqualTo(new RowDecision.Refused(No.NOT_TAKEN_OVER));
    assertThat(decisions.get(4))
        .isEqualTo(new RowDecision.Recorded(List.of(stored(known).getLast().id())));
    assertThat(stored(never)).isEmpty();
  }

  @Test
  void commands_on_one_stream_see_what_those_before_them_decided() {
    var provision = newProvision();
    var decisions =
        decide(false, List.of(takeOver(provision, DAY), takeOver(provision, DAY), end(provision)));
    assertThat(decisions.get(1)).isEqualTo(new RowDecision.Unchanged());
    assertThat(stored(provision).stream().map(StoredEvent::seq)).containsExactly(0L, 1L);
    assertThat(service.commands().send(takeOver(provision, DAY).command()))
        .as("one at a time sees it too")
        .isEmpty();
  }

  @Test
  void a_dry_run_decides_and_records_nothing() {
    var provision = newProvision();
    int signals = service.signals();
    assertThat(decide(true, List.of(takeOver(provision, DAY))).getFirst())
        .isInstanceOf(RowDecision.Recorded.class);
    assertThat(stored(provision)).isEmpty();
    assertThat(service.signals()).isEqualTo(signals);
  }

  @Test
  void nothing_asked_is_nothing_decided() {
    assertThat(decide(false, List.of())).isEmpty();
  }

  @Test
  void a_batch_is_part_of_the_callers_transaction() {
    var provision = newProvision();
    assertThatThrownBy(
            () ->
                service
                    .transactions()
                    .executeWithoutResult(
                        _ -> {
                          decide(false, List.of(takeOver(provision, DAY)));
                          throw new IllegalStateException("elsewhere it went wrong");
                        }))
        .hasMessage("elsewhere it went wrong");
    assertThat(stored(provision)).isEmpty();
  }

  @Test
  void batches_that_meet_in_the_same_streams_all_come_through() throws Exception {
    var provisions = IntStream.range(0, 40).mapToObj(_ -> newProvision()).toList();
    decide(false, provisions.stream().map(p -> takeOver(p, DAY)).toList());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<List<RowDecision>>>();
      for (int i = 0; i < 3; i++) {
        var order = i % 2 == 0 ? provisions : provisions.reversed();
        running.add(
            threads.submit(
                () -> decide(false, order.stream().map(BulkDecisionsTest::end).toList())));
      }
      for (var r : running) {
        assertThat(r.get()).allMatch(RowDecision.Recorded.class::isInstance);
      }
    }
    assertThat(provisions).allMatch(p -> stored(p).size() == 4);
  }

  @Test
  void thousands_of_rows_go_in_within_seconds() {
    var start = System.nanoTime();
    int rows = 0;
    for (int batch = 0; batch < 20; batch++) {
      var commands = IntStream.range(0, 500).mapToObj(_ -> takeOver(newProvision(), DAY)).toList();
      rows += decide(false, commands).size();
    }
    var took = Duration.ofNanos(System.nanoTime() - start);
    System.out.printf("%d rows in %d ms%n", rows, took.toMillis());
    assertThat(took).isLessThan(Duration.ofSeconds(20));
  }
}
