package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.CapacityKind.MEDICALLY_LIMITED;
import static nl.doorloop.language.incomesupport.CapacityKind.WAGE_COST_SUBSIDY_GROUP;
import static nl.doorloop.language.incomesupport.CapacityKind.WORK_WITH_A_PROVISION;
import static nl.doorloop.language.incomesupport.CapacityRequester.COLLEGE;
import static nl.doorloop.language.incomesupport.CapacityRequester.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnceAYearTest {
  private static final LocalDate BEFORE = LocalDate.of(2026, 3, 10);
  private static final LocalDate AFTER = LocalDate.of(2027, 3, 10);

  @Test
  void a_supplement_is_had_once_in_twelve_months() {
    assertThat(OnceAYear.allowsSupplement(AFTER.minusDays(1), BEFORE)).isFalse();
    assertThat(OnceAYear.allowsSupplement(AFTER, BEFORE)).isTrue();
    assertThat(OnceAYear.allowsSupplement(AFTER.plusDays(1), BEFORE)).isTrue();
  }

  @Test
  void a_person_asks_once_in_twelve_months_and_the_college_whenever_it_wants() {
    for (var kind : List.of(MEDICALLY_LIMITED, WAGE_COST_SUBSIDY_GROUP)) {
      assertThat(OnceAYear.allowsRequest(kind, PERSON, AFTER.minusDays(1), BEFORE)).isFalse();
      assertThat(OnceAYear.allowsRequest(kind, PERSON, AFTER, BEFORE)).isTrue();
      assertThat(OnceAYear.allowsRequest(kind, COLLEGE, BEFORE, BEFORE)).isTrue();
    }
    assertThat(OnceAYear.allowsRequest(WORK_WITH_A_PROVISION, PERSON, BEFORE, BEFORE)).isTrue();
  }
}
