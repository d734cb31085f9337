package nl.doorloop.shelteredwork.domain.law;

import static org.assertj.core.api.Assertions.assertThat;

import nl.doorloop.language.EndReason;
import nl.doorloop.language.shelteredwork.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayBackAtStakeTest {
  @ParameterizedTest
  @CsvSource({
    "WSW_INTERNAL, OWN_REQUEST, true",
    "WSW_GROUP_SECONDMENT, OWN_REQUEST, true",
    "WSW_INDIVIDUAL_SECONDMENT, OWN_REQUEST, true",
    "WSW_SUPPORTED, OWN_REQUEST, true",
    "WSW_SUPPORTED, WORK, false",
    "WSW_INTERNAL, TRANSFER, false",
    "SHELTERED_WORK, OWN_REQUEST, false",
    "DAY_ACTIVITIES, OWN_REQUEST, false",
    "WORKLIKE_DAY_ACTIVITIES, OWN_REQUEST, false"
  })
  void only_who_leaves_wsw_work_at_their_own_request(
      Modality modality, EndReason reason, boolean atStake) {
    assertThat(WayBackAtStake.by(modality, reason)).isEqualTo(atStake);
  }
}
