package nl.doorloop.onecounter.domain.deadlines;

import static nl.doorloop.language.LegalFramework.PW;
import static nl.doorloop.language.LegalFramework.WSW;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.NoticeId;
import nl.doorloop.language.continuity.NoticeKind;
import nl.doorloop.language.continuity.ObjectionEvent.DecisionNotified;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionDeferred;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionLodged;
import nl.doorloop.language.continuity.ObjectionEvent.ObjectionSettled;
import nl.doorloop.language.continuity.ObjectionOutcome;
import nl.doorloop.onecounter.domain.Known;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The {@link LegalTerm}s of objections. */
class ObjectionTermsTest {
  private static final NoticeId NOTICE = new NoticeId(new UUID(8, 1));

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private static List<String> of(Known known) {
    return Deadlines.of(known.facts()).stream()
        .map(
            d ->
                "%s %s..%s %s"
                    .formatted(
                        d.term(),
                        d.firstDay(),
                        d.lastDay(),
                        d.settledOn() == null ? "open" : d.settledOn()))
        .toList();
  }

  private static Known told(NoticeKind kind, @Nullable String objectBy) {
    var framework = kind == NoticeKind.WSW_INDICATION ? WSW : PW;
    return new Known()
        .and(
            new DecisionNotified(
                RESIDENT, NOTICE, framework, kind, LocalDate.parse("2026-03-02"), day(objectBy)));
  }

  private static ObjectionLodged objected(String on, @Nullable String decideBy) {
    return new ObjectionLodged(RESIDENT, NOTICE, PW, LocalDate.parse(on), day(decideBy));
  }

  private static ObjectionDeferred deferred(String on, String until) {
    return new ObjectionDeferred(RESIDENT, NOTICE, PW, LocalDate.parse(on), LocalDate.parse(until));
  }

  private static ObjectionSettled settled(String on) {
    return new ObjectionSettled(
        RESIDENT, NOTICE, PW, LocalDate.parse(on), ObjectionOutcome.DISMISSED);
  }

  @Test
  void no_term_runs_where_no_day_was_recorded() {
    assertThat(of(told(NoticeKind.OTHER, null))).isEmpty();
    assertThat(of(told(NoticeKind.OTHER, null).and(objected("2026-03-20", null)))).isEmpty();
    assertThat(of(told(NoticeKind.WSW_INDICATION, null).and(objected("2026-03-20", null))))
        .isEmpty();
  }

  @Test
  void somebody_may_object_until_the_day_that_was_recorded() {
    assertThat(of(told(NoticeKind.OTHER, "2026-04-13")))
        .containsExactly("OBJECTION 2026-03-03..2026-04-13 open");
    assertThat(of(told(NoticeKind.OTHER, "2026-04-13").and(objected("2026-04-02", null))))
        .containsExactly("OBJECTION 2026-03-03..2026-04-13 2026-04-02");
    var term = Deadlines.of(told(NoticeKind.OTHER, "2026-04-13").facts()).getFirst();
    assertThat(term.isOpenOn(LocalDate.parse("2026-04-13"))).isTrue();
    assertThat(term.isOpenOn(LocalDate.parse("2026-04-14"))).isFalse();
  }

  @Test
  void it_is_decided_by_the_day_that_was_recorded_or_to_which_it_was_deferred() {
    var objected = objected("2026-04-02", "2026-05-26");

    assertThat(of(told(NoticeKind.OTHER, null).and(objected)))
        .containsExactly("OBJECTION_DECISION 2026-04-03..2026-05-26 open");
    assertThat(
            of(
                told(NoticeKind.OTHER, null)
                    .and(objected)
                    .and(deferred("2026-05-20", "2026-07-07"))))
        .containsExactly("OBJECTION_DECISION 2026-04-03..2026-07-07 open");
    assertThat(
            of(
                told(NoticeKind.OTHER, null)
                    .and(objected("2026-04-02", null))
                    .and(deferred("2026-05-20", "2026-07-07"))))
        .containsExactly("OBJECTION_DECISION 2026-05-21..2026-07-07 open");
    assertThat(of(told(NoticeKind.OTHER, null).and(objected).and(settled("2026-05-12"))))
        .containsExactly("OBJECTION_DECISION 2026-04-03..2026-05-26 2026-05-12");
  }

  @Test
  void an_objection_to_a_wsw_indication_is_decided_in_sixteen_weeks_after_the_term_to_object() {
    assertThat(of(told(NoticeKind.WSW_INDICATION, "2026-04-13").and(objected("2026-04-02", null))))
        .containsExactly(
            "OBJECTION 2026-03-03..2026-04-13 2026-04-02",
            "WSW_OBJECTION 2026-04-14..2026-08-03 open");
    assertThat(
            of(
                told(NoticeKind.WSW_INDICATION, "2026-04-13")
                    .and(objected("2026-04-02", null))
                    .and(settled("2026-07-01"))))
        .contains("WSW_OBJECTION 2026-04-14..2026-08-03 2026-07-01");
  }
}
