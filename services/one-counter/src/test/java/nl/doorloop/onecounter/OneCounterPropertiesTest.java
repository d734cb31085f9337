package nl.doorloop.onecounter;

import static nl.doorloop.language.Organisation.DRECHTWERK;
import static nl.doorloop.language.Organisation.SDD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.doorloop.onecounter.domain.obstacles.Obstacle;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings.Setting;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What is written in the settings of an installation is what the one-counter reads. */
class OneCounterPropertiesTest {
  private static OneCounterProperties read(Map<String, String> set) {
    return new Binder(new MapConfigurationPropertySource(set))
        .bindOrCreate("doorloop.one-counter", OneCounterProperties.class);
  }

  @Test
  void obstacles_are_set_by_organisation_and_number() {
    var properties =
        read(
            Map.of(
                "doorloop.one-counter.obstacles.SDD.O3.enabled", "false",
                "doorloop.one-counter.obstacles.DRECHTWERK.O12.threshold", "21"));

    assertThat(properties.obstacles())
        .isEqualTo(
            Map.of(
                SDD, Map.of(Obstacle.O3, new Setting(false, null)),
                DRECHTWERK, Map.of(Obstacle.O12, new Setting(null, 21))));
  }

  @Test
  void nothing_need_be_set() {
    assertThat(read(Map.of()).obstacles()).isEmpty();
    assertThat(read(Map.of()).coldAfterDays()).isEmpty();
  }
}
