package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.IOAW;
import static nl.doorloop.language.incomesupport.Scheme.SPECIAL_ASSISTANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CommencementTest {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

  @Test
  void assistance_is_decided_from_the_first_day_of_the_participatiewet() {
    assertThat(Commencement.on(GENERAL_ASSISTANCE, FIRST.minusDays(1))).isFalse();
    assertThat(Commencement.on(SPECIAL_ASSISTANCE, FIRST.minusDays(1))).isFalse();
    assertThat(Commencement.on(GENERAL_ASSISTANCE, FIRST)).isTrue();
    assertThat(Commencement.on(GENERAL_ASSISTANCE, FIRST.plusDays(1))).isTrue();
  }

  @Test
  void other_laws_are_not_asked() {
    assertThat(Commencement.on(IOAW, FIRST.minusDays(1))).isTrue();
  }
}
