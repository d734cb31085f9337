package nl.doorloop.continuity.domain;

import static nl.doorloop.language.continuity.HandOverReminder.HALF_OF_TERM;
import static nl.doorloop.language.continuity.HandOverReminder.ONE_DAY_BEFORE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import org.junit.jupiter.api.Test;

class AnswerTermTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  @Test
  void counts_working_days_from_the_day_after_the_offer() {
    assertThat(AnswerTerm.lastDay(MONDAY, 1)).isEqualTo(LocalDate.of(2026, 3, 3));
    assertThat(AnswerTerm.lastDay(MONDAY, 10)).isEqualTo(LocalDate.of(2026, 3, 16));
    assertThat(AnswerTerm.lastDay(LocalDate.of(2026, 12, 18), 10))
        .isEqualTo(LocalDate.of(2027, 1, 5));
  }

  @Test
  void has_reminders_halfway_and_one_day_before_and_goes_up_the_day_after() {
    var offer = until(14);
    assertThat(AnswerTerm.dayOf(HALF_OF_TERM, offer)).contains(MONDAY.plusDays(7));
    assertThat(AnswerTerm.dayOf(ONE_DAY_BEFORE, offer)).contains(MONDAY.plusDays(13));
    assertThat(AnswerTerm.dayOfEscalation(offer)).isEqualTo(MONDAY.plusDays(15));
  }

  @Test
  void has_fewer_reminders_where_it_is_short() {
    assertThat(AnswerTerm.dayOf(HALF_OF_TERM, until(3))).contains(MONDAY.plusDays(1));
    assertThat(AnswerTerm.dayOf(ONE_DAY_BEFORE, until(3))).contains(MONDAY.plusDays(2));
    assertThat(AnswerTerm.dayOf(HALF_OF_TERM, until(2))).isEmpty();
    assertThat(AnswerTerm.dayOf(ONE_DAY_BEFORE, until(2))).contains(MONDAY.plusDays(1));
    assertThat(AnswerTerm.dayOf(ONE_DAY_BEFORE, until(1))).isEmpty();
    assertThat(AnswerTerm.dayOf(HALF_OF_TERM, until(0))).isEmpty();
  }

  private static HandOverOffered until(int days) {
    return new HandOverOffered(
        new ResidentId(new UUID(1, 1)),
        new HandOverId(new UUID(7, 1)),
        Organisation.SDD,
        Organisation.DRECHTWERK,
        List.of(),
        MONDAY,
        MONDAY.plusDays(days),
        MONDAY.plusDays(30));
  }
}
