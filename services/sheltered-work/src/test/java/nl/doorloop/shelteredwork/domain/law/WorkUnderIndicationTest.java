package nl.doorloop.shelteredwork.domain.law;

import static nl.doorloop.language.shelteredwork.IndicationGround.KNOWN_ELSEWHERE;
import static nl.doorloop.language.shelteredwork.IndicationGround.KNOWN_HERE;
import static nl.doorloop.shelteredwork.domain.IndicationStanding.ENDED;
import static nl.doorloop.shelteredwork.domain.IndicationStanding.IN_FORCE;
import static nl.doorloop.shelteredwork.domain.IndicationStanding.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorkUnderIndicationTest {
  @Test
  void only_what_is_known_to_have_ended_stands_in_the_way() {
    assertThat(WorkUnderIndication.isAllowed(IN_FORCE, false)).isTrue();
    assertThat(WorkUnderIndication.isAllowed(UNKNOWN, false)).isTrue();
    assertThat(WorkUnderIndication.isAllowed(ENDED, false)).isFalse();
    assertThat(WorkUnderIndication.isAllowed(ENDED, true)).isTrue();
  }

  @Test
  void what_is_known_of_the_indication_is_its_ground() {
    assertThat(WorkUnderIndication.ground(IN_FORCE, false)).contains(KNOWN_HERE);
    assertThat(WorkUnderIndication.ground(IN_FORCE, true)).contains(KNOWN_HERE);
    assertThat(WorkUnderIndication.ground(UNKNOWN, true)).contains(KNOWN_ELSEWHERE);
    assertThat(WorkUnderIndication.ground(ENDED, true)).contains(KNOWN_ELSEWHERE);
    assertThat(WorkUnderIndication.ground(UNKNOWN, false)).isEmpty();
  }
}
