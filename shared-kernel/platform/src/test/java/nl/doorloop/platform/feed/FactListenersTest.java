package nl.doorloop.platform.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.parameters.ParameterTable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FactListenersTest {
  private final TestDatabase database = TestDatabase.create();
  private final List<EventId> heard = new ArrayList<>();
  private final FactListeners listeners = listeners("listeners", listener(heard));

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void what_was_heard_before_is_dropped_in_one_batch_and_over_batches() {
    var a = new EventId(UUID.randomUUID());
    var b = new EventId(UUID.randomUUID());
    var c = new EventId(UUID.randomUUID());
    apply(listeners, a, b, a);
    apply(listeners, b, c, a);
    apply(listeners, a, b, c);
    assertThat(heard).containsExactly(a, b, c);
  }

  @Test
  void every_listener_hears_everything_and_every_feed_remembers_for_itself() {
    var others = new ArrayList<EventId>();
    var a = new EventId(UUID.randomUUID());
    apply(listeners("two", listener(heard), listener(others)), a, a);
    apply(listeners, a);
    assertThat(heard).containsExactly(a, a);
    assertThat(others).containsExactly(a);
  }

  @Test
  void what_concerns_nobody_is_not_even_read_and_the_rest_is_heard_by_whom_it_concerns() {
    var readable = record(new EventId(UUID.randomUUID()));
    var broken = record(new EventId(UUID.randomUUID()));
    broken.headers().remove("ce_type").add("ce_type", "nl.doorloop.of-others.v1".getBytes(UTF_8));
    var all = listeners("all", listener(heard));
    var some = listeners("some", selective("continuity.address-recorded"));
    var none = listeners("none", selective("of-nobody"));
    assertThatThrownBy(() -> apply(all, readable, broken)).isInstanceOf(UnreadableRecord.class);
    apply(some, readable, broken);
    apply(none, readable, broken);
    assertThat(heard).hasSize(1);
    broken.headers().remove("ce_type");
    assertThatThrownBy(() -> apply(none, broken)).isInstanceOf(UnreadableRecord.class);
  }

  private FactListener selective(String wanted) {
    return new FactListener() {
      @Override
      public String name() {
        return "selective";
      }

      @Override
      public boolean concerns(String name) {
        return name.equals(wanted);
      }

      @Override
      public void on(PublishedEvent event) {
        heard.add(event.eventId());
      }
    };
  }

  @Test
  void what_a_listener_refused_comes_again() {
    var a = new EventId(UUID.randomUUID());
    var stumbles = new ArrayList<>(List.of("once"));
    var shaky =
        listeners(
            "listeners",
            new FactListener() {
              @Override
              public String name() {
                return "shaky";
              }

              @Override
              public void on(PublishedEvent event) {
                if (!stumbles.isEmpty()) {
                  throw new IllegalStateException(stumbles.removeFirst());
                }
                heard.add(event.eventId());
              }
            });
    assertThatThrownBy(() -> apply(shaky, a)).hasMessage("once");
    apply(shaky, a);
    assertThat(heard).containsExactly(a);
  }

  private FactListeners listeners(String feed, FactListener... all) {
    return new FactListeners(
        feed,
        database.jdbc,
        List.of(all),
        TraceContinuation.none(),
        new ParameterTable(database.jdbc));
  }

  private static FactListener listener(List<EventId> heard) {
    return new FactListener() {
      @Override
      public String name() {
        return "notes";
      }

      @Override
      public void on(PublishedEvent event) {
        heard.add(event.eventId());
      }
    };
  }

  private void apply(FactListeners listeners, EventId... ids) {
    apply(listeners, Stream.of(ids).map(FactListenersTest::record).toList());
  }

  @SafeVarargs
  private final void apply(FactListeners listeners, ConsumerRecord<String, byte[]>... batch) {
    apply(listeners, List.of(batch));
  }

  private void apply(FactListeners listeners, List<ConsumerRecord<String, byte[]>> batch) {
    database.transaction.executeWithoutResult(_ -> listeners.apply(batch));
  }

  private static ConsumerRecord<String, byte[]> record(EventId id) {
    var resident = new ResidentId(UUID.randomUUID());
    var about =
        new CloudEvents.Attributes(
            id,
            "urn:test",
            "nl.doorloop.continuity.address-recorded.v1",
            resident,
            Instant.EPOCH,
            1,
            "sdd",
            LegalFramework.WGR,
            ProcessingActivity.CASE_CONTINUITY,
            null,
            null);
    var data =
        "{\"residentId\":\"%s\",\"municipality\":\"0505\",\"from\":\"2026-01-01\"}"
            .formatted(resident);
    return new ConsumerRecord<>(
        Topics.RESIDENTS,
        0,
        0,
        0L,
        TimestampType.CREATE_TIME,
        0,
        0,
        resident.text(),
        data.getBytes(UTF_8),
        CloudEvents.headers(about),
        Optional.empty());
  }
}
