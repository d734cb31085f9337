package nl.doorloop.platform.feed;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * A record that this version cannot read. The feed parks it with the reason and goes on with the
 * rest. More of them in one batch travel as suppressed exceptions of the first.
 */
public final class UnreadableRecord extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient TopicPartition partition;
  private final long offset;

  /**
   * @param why a sentence without personal data
   */
  public UnreadableRecord(ConsumerRecord<?, ?> record, String why, @Nullable Throwable cause) {
    super(why, cause);
    partition = new TopicPartition(record.topic(), record.partition());
    offset = record.offset();
  }

  /**
   * Finds what made a batch fail, also under the wrapping of a framework, and notes the reasons;
   * false when nothing new was found.
   */
  static <R extends ConsumerRecord<?, ?>> boolean collect(
      Throwable failure, List<R> batch, Map<R, String> reasons) {
    int before = reasons.size();
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof UnreadableRecord first) {
        first.note(batch, reasons);
        for (var other : first.getSuppressed()) {
          if (other instanceof UnreadableRecord more) {
            more.note(batch, reasons);
          }
        }
        break;
      }
    }
    return reasons.size() > before;
  }

  private <R extends ConsumerRecord<?, ?>> void note(List<R> batch, Map<R, String> reasons) {
    for (var record : batch) {
      if (record.offset() == offset
          && record.partition() == partition.partition()
          && record.topic().equals(partition.topic())) {
        reasons.put(record, String.valueOf(getMessage()));
      }
    }
  }
}
