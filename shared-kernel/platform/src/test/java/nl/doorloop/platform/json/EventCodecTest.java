package nl.doorloop.platform.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.LeadAssigned;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.platform.web.InvalidInput.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JacksonException;

class EventCodecTest {
  private static final EventCodec CODEC = new EventCodec();
  private static final String LEAD =
      "{\"residentId\":\"0198f0c2-7a10-7c4e-9b1d-3f6a5e2c8d01\",\"organisation\":\"SDD\",\"from\":\"2026-02-28\"}";

  @Test
  void what_is_absent_is_not_written() {
    var lead =
        new LeadAssigned(ExampleEvents.RESIDENT, Organisation.SDD, LocalDate.of(2026, 2, 28), null);
    assertThat(new String(CODEC.write(lead), UTF_8)).isEqualTo(LEAD);
    assertThat(CODEC.read("continuity.lead-assigned", 1, LEAD.getBytes(UTF_8))).isEqualTo(lead);
  }

  @Test
  void a_correction_says_which_event_it_puts_in_the_place() {
    var correction =
        ExampleEvents.all().stream()
            .filter(EventCorrected.class::isInstance)
            .findFirst()
            .orElseThrow();
    assertThat(new String(CODEC.write(correction), UTF_8))
        .contains(
            "\"replacement\":{\"type\":\"income-support.entitlement-taken-over\",\"version\":1,\"data\":{\"residentId\":");
  }

  @Test
  void a_replacement_of_an_older_version_is_read_as_the_newest() {
    var json =
        """
        {"residentId":"0198f0c2-7a10-7c4e-9b1d-3f6a5e2c8d01","corrects":"0198f0c2-7a19-7e78-a6c3-1d9f4b7e5e0a",
        "replacement":{"type":"continuity.assessment-recorded","version":1,"data":{
        "residentId":"0198f0c2-7a10-7c4e-9b1d-3f6a5e2c8d01","assessmentId":"0198f0c2-7a16-7042-93b8-2a7d5c0e6b07",
        "ladderRung":2,"from":"2026-02-28","organisation":"SDD","municipality":"0505"}},"reason":"RECORDED_WRONGLY"}
        """;
    var correction =
        (EventCorrected) CODEC.read("corrections.event-corrected", 1, json.getBytes(UTF_8));
    assertThat(((AssessmentRecorded) correction.replacement()).rung()).isEqualTo(2);
    assertThat(((AssessmentRecorded) correction.replacement()).registeredOn())
        .isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @Test
  void an_unknown_name_or_a_version_of_tomorrow_is_said_to_be_unknown() {
    assertThatThrownBy(() -> CODEC.read("continuity.moved-to-mars", 1, LEAD.getBytes(UTF_8)))
        .isInstanceOf(UnknownEvent.class)
        .hasMessage("unknown event continuity.moved-to-mars version 1");
    assertThatThrownBy(() -> CODEC.read("continuity.lead-assigned", 2, LEAD.getBytes(UTF_8)))
        .isInstanceOf(UnknownEvent.class);
    assertThatThrownBy(() -> CODEC.read("continuity.lead-assigned", 0, LEAD.getBytes(UTF_8)))
        .isInstanceOf(UnknownEvent.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"from\":\"2026-02-28\" | \"from\":\"2026-02-30\" | from | must be a date such as 2026-01-31, and this one does not exist",
        "\"from\":\"2026-02-28\" | \"from\":\"28-02-2026\" | from | must be a date such as 2026-01-31",
        "\"from\":\"2026-02-28\" | \"from\":[2026,2,28] | from | must be a date such as 2026-01-31",
        "\"from\":\"2026-02-28\" | \"from\":null | from | is required",
        "\"from\":\"2026-02-28\" | \"from\":\"2026-02-28\",\"from\":\"2026-02-27\" | | is not valid JSON (line 1, column 101)",
        "\"from\":\"2026-02-28\" | \"from\":\"2026-02-28\",\"note\":\"x\" | note | is not a known field",
        "\"from\":\"2026-02-28\" | \"from\":\"2026-02-28\",\"to\":\"2026-02-28\" | | the first day must not lie after the last day",
        "\"organisation\":\"SDD\", | | organisation | is required",
        "\"SDD\" | \"sdd\" | organisation | must be one of SDD, DRECHTWERK",
        "\"SDD\" | 0 | organisation | must be one of SDD, DRECHTWERK",
        "\"0198f0c2-7a10-7c4e-9b1d-3f6a5e2c8d01\" | \"0198\" | residentId | residentId must be a UUID",
        "\"0198f0c2-7a10-7c4e-9b1d-3f6a5e2c8d01\" | 198 | residentId | must be a text",
      })
  void what_cannot_be_read_is_said_with_its_field(
      String part, String replacement, String field, String message) {
    var json = LEAD.replace(part, replacement == null ? "" : replacement);
    var error =
        catchThrowableOfType(
            JacksonException.class,
            () -> CODEC.read("continuity.lead-assigned", 1, json.getBytes(UTF_8)));
    assertThat(JsonError.of(error)).isEqualTo(new FieldError(field == null ? "" : field, message));
  }
}
