package nl.doorloop.platform.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CloudEventsTest {
  private static final ResidentId RESIDENT = ResidentId.of("0199aaaa-0000-7000-8000-000000000001");
  private static final String DATA =
      "{\"residentId\":\"%s\",\"municipality\":\"0505\",\"from\":\"2026-01-01\"}"
          .formatted(RESIDENT);
  private static final CloudEvents.Attributes ABOUT =
      new CloudEvents.Attributes(
          EventId.of("0199aaaa-0000-7000-8000-0000000000e1"),
          CloudEvents.source("00000001234567890000", "continuity"),
          "nl.doorloop.continuity.address-recorded.v1",
          RESIDENT,
          Instant.parse("2026-03-04T05:06:07.123456Z"),
          42,
          "sdd",
          LegalFramework.WGR,
          ProcessingActivity.CASE_CONTINUITY,
          null,
          "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");

  @Test
  void the_attributes_stand_in_headers_under_the_names_of_the_profile() {
    var headers = CloudEvents.headers(ABOUT);
    assertThat(
            Arrays.stream(headers.toArray()).map(h -> h.key() + "=" + new String(h.value(), UTF_8)))
        .containsExactly(
            "ce_specversion=1.0",
            "ce_id=0199aaaa-0000-7000-8000-0000000000e1",
            "ce_source=urn:nld:oin:00000001234567890000:systeem:continuity",
            "ce_type=nl.doorloop.continuity.address-recorded.v1",
            "ce_subject=" + RESIDENT,
            "ce_time=2026-03-04T05:06:07.123456Z",
            "ce_sequence=42",
            "ce_sequencetype=Integer",
            "ce_recordedby=sdd",
            "ce_legalframework=WGR",
            "ce_processingactivity=urn:doorloop:processing-activity:case-continuity",
            "traceparent=00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "content-type=application/json");
    assertThat(Arrays.stream(headers.toArray()).filter(h -> h.key().startsWith("ce_")))
        .allSatisfy(h -> assertThat(h.key().substring(3)).matches("[a-z0-9]{1,20}"));
  }

  @Test
  void what_was_sent_is_read_again() {
    var event = CloudEvents.read(record(CloudEvents.headers(ABOUT), DATA));
    assertThat(event.eventId()).isEqualTo(ABOUT.id());
    assertThat(event.residentId()).isEqualTo(RESIDENT);
    assertThat(event.recordedAt()).isEqualTo(ABOUT.time());
    assertThat(event.sequence()).isEqualTo(42);
    assertThat(event.legalFramework()).isEqualTo(LegalFramework.WGR);
    assertThat(event.processingActivity()).isEqualTo(ProcessingActivity.CASE_CONTINUITY);
    assertThat(event.traceparent()).isEqualTo(ABOUT.traceparent());
    assertThat(event.event())
        .isEqualTo(
            new AddressRecorded(
                RESIDENT, Municipality.DORDRECHT, java.time.LocalDate.of(2026, 1, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "ce_id, , header ce_id is missing",
    "ce_id, 12, eventId must be a UUID",
    "ce_type, , header ce_type is missing",
    "ce_type, org.example.thing.v1, ce_type must be nl.doorloop",
    "ce_type, nl.doorloop.continuity.address-recorded, ce_type must be nl.doorloop",
    "ce_type, nl.doorloop.continuity.never-heard-of.v1, unknown event continuity.never-heard-of",
    "ce_type, nl.doorloop.continuity.address-recorded.v9, unknown event",
    "ce_subject, somebody, residentId must be a UUID",
    "ce_time, yesterday, ce_time must be an instant",
    "ce_sequence, first, ce_sequence must be a whole number",
    "ce_legalframework, XYZ, ce_legalframework is not known",
    "ce_processingactivity, XYZ, ce_processingactivity is not known",
    "ce_recordedby, , header ce_recordedby is missing",
  })
  void a_wrong_header_is_named(String header, @Nullable String value, String message) {
    var headers = CloudEvents.headers(ABOUT);
    headers.remove(header);
    if (value != null) {
      headers.add(header, value.getBytes(UTF_8));
    }
    assertThatThrownBy(() -> CloudEvents.read(record(headers, DATA)))
        .isInstanceOf(UnreadableRecord.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"{\"residentId\":", "[]", "{\"municipality\":\"9999\"}", "''", "null"})
  void data_that_are_not_of_the_event_are_refused(String data) {
    assertThatThrownBy(() -> CloudEvents.read(record(CloudEvents.headers(ABOUT), data)))
        .isInstanceOf(UnreadableRecord.class);
  }

  @Test
  void a_record_without_data_is_refused() {
    assertThatThrownBy(() -> CloudEvents.read(record(CloudEvents.headers(ABOUT), null)))
        .isInstanceOf(UnreadableRecord.class)
        .hasMessageContaining("the data is missing");
  }

  @Test
  void of_many_records_all_unreadable_ones_are_told_at_once() {
    var fine = record(CloudEvents.headers(ABOUT), DATA);
    var bad = record(new RecordHeaders(), DATA);
    var worse = record(CloudEvents.headers(ABOUT), "{");
    var thrown =
        catchThrowableOfType(
            UnreadableRecord.class, () -> CloudEvents.readAll(List.of(bad, fine, worse)));
    assertThat(thrown.getSuppressed()).hasSize(1);
    assertThat(CloudEvents.readAll(List.of(fine))).hasSize(1);
  }

  private static ConsumerRecord<String, byte[]> record(Headers headers, @Nullable String data) {
    return new ConsumerRecord<>(
        "t",
        0,
        UUID.randomUUID().getMostSignificantBits() >>> 1,
        0L,
        TimestampType.CREATE_TIME,
        0,
        0,
        RESIDENT.text(),
        data == null ? null : data.getBytes(UTF_8),
        headers,
        java.util.Optional.empty());
  }
}
