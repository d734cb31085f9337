package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.ReclaimWaiver.HALF_AT_ONCE;
import static nl.doorloop.language.incomesupport.ReclaimWaiver.NOT_OBLIGED;
import static nl.doorloop.language.incomesupport.ReclaimWaiver.TEN_YEARS;
import static nl.doorloop.language.incomesupport.ReclaimWaiver.URGENT_REASONS;
import static nl.doorloop.language.incomesupport.UnduePaymentGround.DUTY_TO_INFORM;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.UnduePaymentGround;
import org.junit.jupiter.api.Test;

class DutyToReclaimTest {
  private static final LocalDate RECLAIMED = LocalDate.of(2026, 5, 1);
  private static final Scheme PW = Scheme.GENERAL_ASSISTANCE;

  @Test
  void what_was_not_told_is_reclaimed_unless_the_law_says_otherwise() {
    assertThat(DutyToReclaim.allows(PW, DUTY_TO_INFORM, null)).isFalse();
    assertThat(DutyToReclaim.allows(PW, DUTY_TO_INFORM, NOT_OBLIGED)).isFalse();
    for (var waiver : List.of(URGENT_REASONS, TEN_YEARS, HALF_AT_ONCE)) {
      assertThat(DutyToReclaim.allows(PW, DUTY_TO_INFORM, waiver)).isTrue();
    }
    assertThat(DutyToReclaim.allows(PW, UnduePaymentGround.OTHER, null)).isTrue();
    assertThat(DutyToReclaim.allows(Scheme.IOAW, DUTY_TO_INFORM, null)).isTrue();
  }

  @Test
  void ten_years_count_from_the_decision_to_reclaim() {
    var after = RECLAIMED.plusYears(10);
    assertThat(DutyToReclaim.isTimeFor(TEN_YEARS, RECLAIMED, after.minusDays(1))).isFalse();
    assertThat(DutyToReclaim.isTimeFor(TEN_YEARS, RECLAIMED, after)).isTrue();
    assertThat(DutyToReclaim.isTimeFor(TEN_YEARS, null, after)).isFalse();
  }

  @Test
  void half_is_paid_of_what_was_reclaimed() {
    assertThat(DutyToReclaim.isTimeFor(HALF_AT_ONCE, null, RECLAIMED)).isFalse();
    assertThat(DutyToReclaim.isTimeFor(HALF_AT_ONCE, RECLAIMED, RECLAIMED.minusDays(1))).isFalse();
    assertThat(DutyToReclaim.isTimeFor(HALF_AT_ONCE, RECLAIMED, RECLAIMED)).isTrue();
  }

  @Test
  void urgent_reasons_may_come_up_at_any_time_and_discretion_before_it_is_reclaimed() {
    assertThat(DutyToReclaim.isTimeFor(URGENT_REASONS, null, RECLAIMED)).isTrue();
    assertThat(DutyToReclaim.isTimeFor(URGENT_REASONS, RECLAIMED, RECLAIMED)).isTrue();
    assertThat(DutyToReclaim.isTimeFor(URGENT_REASONS, RECLAIMED, RECLAIMED.minusDays(1)))
        .isFalse();
    assertThat(DutyToReclaim.isTimeFor(NOT_OBLIGED, null, RECLAIMED)).isTrue();
    assertThat(DutyToReclaim.isTimeFor(NOT_OBLIGED, RECLAIMED, RECLAIMED)).isFalse();
  }
}
