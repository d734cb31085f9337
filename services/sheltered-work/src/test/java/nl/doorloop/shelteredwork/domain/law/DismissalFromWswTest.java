package nl.doorloop.shelteredwork.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.language.EndReason;
import nl.doorloop.language.shelteredwork.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DismissalFromWswTest {
  @ParameterizedTest
  @CsvSource({
    "WSW_INTERNAL,OTHER,true",
    "WSW_SUPPORTED,HEALTH,true",
    "WSW_INTERNAL,TRANSFER,true",
    "WSW_INTERNAL,OWN_REQUEST,false",
    "WSW_INTERNAL,WORK,false",
    "WSW_INTERNAL,PENSION,false",
    "WSW_INTERNAL,DECEASED,false",
    "WSW_INTERNAL,MOVED,false",
    "SHELTERED_WORK,OTHER,false",
    "DAY_ACTIVITIES,OTHER,false"
  })
  void a_dismissal_from_wsw_work_needs_shelter(
      Modality modality, EndReason reason, boolean needed) {
    assertThat(DismissalFromWsw.needsShelter(modality, reason)).isEqualTo(needed);
  }
}
