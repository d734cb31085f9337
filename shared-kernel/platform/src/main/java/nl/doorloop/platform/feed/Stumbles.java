package nl.doorloop.platform.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.TransactionException;

/**
 * Tells a record that a handler cannot deal with from a time in which nothing can be dealt with.
 * The first is put aside after a number of attempts, so that the residents behind it get their
 * news; in the second everything waits. A database, a broker or another service that is away is
 * never the fault of a record, however often it is tried.
 */
final class Stumbles {
  /** With the pauses in between some ten seconds. */
  static final int ATTEMPTS = 8;

  private final int attempts;
  private final Map<TopicPartition, Stumble> last = new HashMap<>();

  private record Stumble(long offset, int times) {}

  Stumbles(int attempts) {
    this.attempts = attempts;
  }

  /** The reason to put a record aside that failed on its own, when it has failed often enough. */
  Optional<String> reasonToPark(ConsumerRecord<?, ?> record, RuntimeException failure) {
    var partition = FeedProgress.partition(record);
    if (!isOfTheRecord(failure)) {
      last.remove(partition);
      return Optional.empty();
    }
    var now =
        last.merge(
            partition,
            new Stumble(record.offset(), 1),
            (before, first) ->
                before.offset() == first.offset()
                    ? new Stumble(before.offset(), before.times() + 1)
                    : first);
    if (now.times() < attempts) {
      return Optional.empty();
    }
    last.remove(partition);
    return Optional.of(reason(failure));
  }

  /** What of the database speaks of the data alone; all else of it may be well a little later. */
  static boolean isOfTheRecord(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof DataIntegrityViolationException) {
        return true;
      }
      if (at instanceof DataAccessException
          || at instanceof TransactionException
          || at instanceof SQLException
          || at instanceof KafkaException
          || at instanceof IOException
          || at instanceof UncheckedIOException) {
        return false;
      }
    }
    return true;
  }

  /** Where it went wrong, not with what: messages of exceptions may quote what they stumbled on. */
  static String reason(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    var place =
        Arrays.stream(root.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("nl.doorloop."))
            .findFirst()
            .map(frame -> " at " + frame.getFileName() + ":" + frame.getLineNumber())
            .orElse("");
    return "the handler fails: " + root.getClass().getSimpleName() + place;
  }
}
