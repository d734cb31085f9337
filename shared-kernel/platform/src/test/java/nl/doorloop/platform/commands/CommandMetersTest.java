package nl.doorloop.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.json.ExampleEvents;
import nl.doorloop.platform.store.EntitlementCommand.End;
import nl.doorloop.platform.store.EntitlementCommand.TakeOver;
import nl.doorloop.platform.store.TestService;
import nl.doorloop.testsupport.RealParts;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens to commands can be counted from outside. */
class CommandMetersTest {
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

  @Test
  void a_refusal_is_counted_by_its_code_once() {
    var end = new End(new ProvisionId(Ids.next()), ExampleEvents.RESIDENT, DAY);
    double before = refusals("NOT_TAKEN_OVER");
    assertThatThrownBy(() -> once("refused-" + Ids.next(), end)).isInstanceOf(CommandRefused.class);
    assertThat(refusals("NOT_TAKEN_OVER")).isEqualTo(before + 1);
  }

  @Test
  void a_repeat_under_the_same_key_is_counted_as_one() {
    var command = new TakeOver(new ProvisionId(Ids.next()), ExampleEvents.RESIDENT, DAY);
    var key = "twice-" + Ids.next();
    once(key, command);
    double before = count("doorloop.command.repeats");
    once(key, command);
    assertThat(count("doorloop.command.repeats")).isEqualTo(before + 1);
  }

  @Test
  void a_conflict_that_passes_is_told_from_one_that_does_not() {
    double again = count("doorloop.command.conflicts", "outcome", "again");
    double givenUp = count("doorloop.command.conflicts", "outcome", "given-up");
    double refused = refusals("CONCURRENT_CHANGE");
    var tries = new AtomicInteger();
    service
        .commands()
        .once(
            null,
            "any",
            () -> {
              if (tries.incrementAndGet() == 1) {
                throw new ConcurrencyException("somebody was first");
              }
              return new CommandResult("any", List.of());
            });
    assertThat(count("doorloop.command.conflicts", "outcome", "again")).isEqualTo(again + 1);

    assertThatThrownBy(
            () ->
                service
                    .commands()
                    .once(
                        null,
                        "any",
                        () -> {
                          throw new ConcurrencyException("somebody is always first");
                        }))
        .isInstanceOf(CommandRefused.class);
    assertThat(count("doorloop.command.conflicts", "outcome", "again"))
        .isEqualTo(again + Transactions.ATTEMPTS);
    assertThat(count("doorloop.command.conflicts", "outcome", "given-up")).isEqualTo(givenUp + 1);
    assertThat(refusals("CONCURRENT_CHANGE")).isEqualTo(refused + 1);
  }

  private static CommandResult once(String key, Object command) {
    return service
        .commands()
        .once(key, command, () -> new CommandResult("any", service.commands().send(command)));
  }

  private static double refusals(String code) {
    return count("doorloop.command.refusals", "code", code);
  }

  private static double count(String name, String... tags) {
    var counter = service.bean(MeterRegistry.class).find(name).tags(tags).counter();
    return counter == null ? 0 : counter.count();
  }
}
