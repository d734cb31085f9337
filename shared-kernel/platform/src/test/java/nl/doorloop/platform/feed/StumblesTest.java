package nl.doorloop.platform.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.CannotCreateTransactionException;

class StumblesTest {
  private static final RuntimeException BUG = new IllegalStateException("of Jansen");

  private final Stumbles stumbles = new Stumbles(3);

  @Test
  void a_record_is_put_aside_after_so_many_failures_in_a_row() {
    assertThat(stumbles.reasonToPark(record(7), BUG)).isEmpty();
    assertThat(stumbles.reasonToPark(record(7), BUG)).isEmpty();
    assertThat(stumbles.reasonToPark(record(7), BUG))
        .hasValueSatisfying(
            reason ->
                assertThat(reason)
                    .startsWith("the handler fails: IllegalStateException at StumblesTest.java:")
                    .doesNotContain("Jansen"));
  }

  @Test
  void another_record_begins_anew_and_so_does_one_after_an_outage() {
    stumbles.reasonToPark(record(7), BUG);
    stumbles.reasonToPark(record(7), BUG);
    assertThat(stumbles.reasonToPark(record(8), BUG)).isEmpty();
    assertThat(stumbles.reasonToPark(record(8), BUG)).isEmpty();
    assertThat(stumbles.reasonToPark(record(8), new DataAccessResourceFailureException("away")))
        .isEmpty();
    assertThat(stumbles.reasonToPark(record(8), BUG)).isEmpty();
  }

  static Stream<RuntimeException> outages() {
    return Stream.of(
        new DataAccessResourceFailureException("gone"),
        new CannotAcquireLockException("deadlock"),
        new CannotCreateTransactionException("pool is empty"),
        new IllegalStateException(new SQLException("gone")),
        new TimeoutException("no broker"),
        new UncheckedIOException(new IOException("reset")),
        new IllegalStateException("calling another service", new IOException("reset")));
  }

  @ParameterizedTest
  @MethodSource("outages")
  void an_outage_is_never_the_fault_of_a_record(RuntimeException outage) {
    for (int i = 0; i < 20; i++) {
      assertThat(stumbles.reasonToPark(record(7), outage)).isEmpty();
    }
  }

  @Test
  void data_that_the_database_cannot_take_is() {
    assertThat(
            Stumbles.isOfTheRecord(
                new DataIntegrityViolationException("value too long", new SQLException("22001"))))
        .isTrue();
  }

  private static ConsumerRecord<String, byte[]> record(long offset) {
    return new ConsumerRecord<>("topic", 0, offset, "key", new byte[0]);
  }
}
