package nl.doorloop.continuity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.doorloop.continuity.handovers.HandOverSettings;
import nl.doorloop.language.Organisation;
import org.junit.jupiter.api.Test;

class HandOverSettingsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void the_receiver_answers_in_its_own_term_or_in_ten_working_days() {
    var settings = new HandOverSettings(Map.of(Organisation.DRECHTWERK, 5), MINUTE);
    assertThat(settings.answerBy(Organisation.DRECHTWERK, MONDAY))
        .isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(settings.answerBy(Organisation.SDD, MONDAY)).isEqualTo(LocalDate.of(2026, 3, 16));
  }

  @Test
  void a_term_of_nothing_is_none() {
    var none = Map.of(Organisation.SDD, 0);
    assertThatThrownBy(() -> new HandOverSettings(none, MINUTE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("answer-term");
    assertThatThrownBy(() -> new HandOverSettings(Map.of(), Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("alarms-every");
  }
}
