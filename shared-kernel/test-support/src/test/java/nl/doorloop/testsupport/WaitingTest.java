package nl.doorloop.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WaitingTest {
  @Test
  void ends_as_soon_as_it_holds() {
    AtomicInteger looks = new AtomicInteger();
    Waiting.until(
        "it was looked at three times", Duration.ofSeconds(10), () -> looks.incrementAndGet() == 3);
    assertThat(looks).hasValue(3);
  }

  @Test
  void gives_up_at_the_deadline_and_says_what_it_waited_for() {
    assertThatThrownBy(() -> Waiting.until("pigs fly", Duration.ofMillis(50), () -> false))
        .isInstanceOf(AssertionError.class)
        .hasMessage("Waited PT0.05S in vain until pigs fly.");
  }

  @Test
  void the_last_failed_assertion_is_the_one_that_is_told() {
    AtomicInteger looks = new AtomicInteger();
    assertThatThrownBy(
            () ->
                Waiting.untilAsserted(
                    Duration.ofMillis(50), () -> assertThat(looks.incrementAndGet()).isZero()))
        .hasMessageContaining(" " + looks.get());
  }

  @Test
  void an_exception_ends_the_waiting_at_once() {
    AtomicInteger looks = new AtomicInteger();
    assertThatThrownBy(
            () ->
                Waiting.until(
                    "never",
                    Duration.ofMinutes(1),
                    () -> {
                      looks.incrementAndGet();
                      throw new IOException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("broken");
    assertThat(looks).hasValue(1);
  }
}
