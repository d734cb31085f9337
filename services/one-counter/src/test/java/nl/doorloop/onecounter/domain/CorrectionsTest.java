package nl.doorloop.onecounter.domain;

import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.language.shelteredwork.Modality.WSW_SUPPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.correction.CorrectionReason;
import org.junit.jupiter.api.Test;

/** Rules 2 and 3: what is known at an instant, and what a correction does. */
class CorrectionsTest {
  private static final Row INTERNAL =
      Row.work("w", WSW_INTERNAL).from("2020-01-01").to("2021-01-01");
  private static final Row SUPPORTED =
      Row.work("w", WSW_SUPPORTED).from("2020-01-01").to("2021-01-01");
  private static final Instant FIRST = Instant.parse("2024-01-01T10:00:00Z");

  @Test
  void only_facts_recorded_at_or_before_the_instant_exist() {
    var facts = Known.of(INTERNAL).facts();

    assertThat(Facts.knownOn(facts, FIRST)).hasSize(1);
    assertThat(Facts.knownOn(facts, FIRST.minusMillis(1))).isEmpty();
  }

  @Test
  void a_bare_date_means_the_end_of_that_day_in_amsterdam() {
    assertThat(Facts.endOf(LocalDate.of(2024, 1, 1)))
        .isEqualTo(Instant.parse("2024-01-01T22:59:59.999999999Z"));
    assertThat(Facts.endOf(LocalDate.of(2024, 7, 1)))
        .isEqualTo(Instant.parse("2024-07-01T21:59:59.999999999Z"));
  }

  @Test
  void a_correction_counts_over_the_whole_of_valid_time() {
    var known = new Known().and("first", INTERNAL).corrected("first", SUPPORTED);

    assertThat(known.steps()).containsExactly("2020-01-01..2021-01-01 SUPPORTED_JOB");
  }

  @Test
  void an_earlier_known_on_still_sees_the_old_content() {
    var known = new Known().and("first", INTERNAL).corrected("first", SUPPORTED);

    var before = Trajectory.derive(Facts.knownOn(known.facts(), FIRST));

    assertThat(before.segments().getFirst().step()).hasToString("SHELTERED_INTERNAL");
  }

  @Test
  void a_withdrawn_event_never_was() {
    assertThat(new Known().and("first", INTERNAL).withdrawn("first").trajectory())
        .isEqualTo(Trajectory.derive(List.of()));
  }

  @Test
  void of_several_corrections_the_latest_recorded_decides() {
    var day = Row.work("w", DAY_ACTIVITIES).from("2020-01-01").to("2021-01-01");

    assertThat(
            new Known()
                .and("first", INTERNAL)
                .corrected("first", day)
                .corrected("first", SUPPORTED)
                .steps())
        .containsExactly("2020-01-01..2021-01-01 SUPPORTED_JOB");
    assertThat(
            new Known()
                .and("first", INTERNAL)
                .withdrawn("first")
                .corrected("first", SUPPORTED)
                .steps())
        .containsExactly("2020-01-01..2021-01-01 SUPPORTED_JOB");
  }

  @Test
  void of_two_corrections_recorded_at_once_the_greatest_event_id_as_text_decides() {
    var first = Known.of().and("first", INTERNAL).facts().getFirst();
    // As numbers with a sign the second would be the lesser one.
    var lesser = correction("70000000-0000-4000-8000-000000000000", SUPPORTED);
    var greater =
        correction(
            "80000000-0000-4000-8000-000000000000",
            Row.work("w", DAY_ACTIVITIES).from("2020-01-01").to("2021-01-01"));

    for (var facts : List.of(List.of(first, lesser, greater), List.of(greater, lesser, first))) {
      assertThat(Trajectory.derive(facts).segments().getFirst().step())
          .hasToString("ORGANISED_ACTIVITIES");
    }
  }

  private static Fact correction(String id, Row row) {
    return new Fact(
        new EventId(UUID.fromString(id)),
        FIRST.plusSeconds(60),
        "somebody",
        new Correction.EventCorrected(
            Known.RESIDENT, Known.event("first"), row.event(), CorrectionReason.SOURCE_CORRECTED));
  }

  @Test
  void a_correction_that_arrives_before_its_event_waits_for_it() {
    var alone = new Known().corrected("first", SUPPORTED);

    assertThat(alone.segments()).isEmpty();
    assertThat(alone.and("first", INTERNAL).steps())
        .containsExactly("2020-01-01..2021-01-01 SUPPORTED_JOB");
  }

  @Test
  void a_correction_that_names_a_correction_has_no_effect() {
    var known =
        new Known()
            .and("first", INTERNAL)
            .and(
                "second",
                new Correction.EventCorrected(
                    Known.RESIDENT,
                    Known.event("first"),
                    SUPPORTED.event(),
                    CorrectionReason.SOURCE_CORRECTED))
            .withdrawn("second");

    assertThat(known.steps()).containsExactly("2020-01-01..2021-01-01 SUPPORTED_JOB");
  }

  @Test
  void a_movement_is_because_of_the_first_event_also_when_that_was_corrected() {
    var known = new Known().and("first", INTERNAL).corrected("first", SUPPORTED);

    assertThat(known.trajectory().movements())
        .allSatisfy(
            movement ->
                assertThat(movement.because())
                    .extracting(Cause::eventId)
                    .containsExactly(Known.event("first")));
  }
}
