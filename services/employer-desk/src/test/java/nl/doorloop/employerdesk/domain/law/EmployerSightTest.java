package nl.doorloop.employerdesk.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.employerdesk.domain.workplaces.WorkplaceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EmployerSightTest {
  @ParameterizedTest
  @EnumSource(names = "DAY_ACTIVITIES", mode = EnumSource.Mode.EXCLUDE)
  void an_employer_is_told_of_the_work_that_it_agreed_to(WorkplaceKind kind) {
    assertThat(EmployerSight.covers(kind)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = "DAY_ACTIVITIES")
  void but_not_of_a_provision_of_the_wmo(WorkplaceKind kind) {
    assertThat(EmployerSight.covers(kind)).isFalse();
  }
}
