package nl.doorloop.onecounter.domain.obstacles;

import static nl.doorloop.language.Organisation.DRECHTWERK;
import static nl.doorloop.language.Organisation.SDD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings.Setting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ObstacleSettingsTest {
  private static ObstacleSettings of(
      Obstacle obstacle, @Nullable Boolean enabled, @Nullable Integer threshold) {
    return ObstacleSettings.of(Map.of(SDD, Map.of(obstacle, new Setting(enabled, threshold))));
  }

  @Test
  void what_is_not_set_is_on_with_its_own_threshold() {
    assertThat(ObstacleSettings.standard().threshold(Obstacle.O3, SDD)).hasValue(5);
    assertThat(of(Obstacle.O3, null, null).threshold(Obstacle.O3, SDD)).hasValue(5);
    assertThat(of(Obstacle.O3, null, 9).threshold(Obstacle.O3, SDD)).hasValue(9);
    assertThat(of(Obstacle.O3, null, 9).threshold(Obstacle.O3, DRECHTWERK)).hasValue(5);
    assertThat(of(Obstacle.O3, null, 9).threshold(Obstacle.O3, null)).hasValue(5);
    assertThat(of(Obstacle.O3, false, 9).threshold(Obstacle.O3, SDD)).isEmpty();
    assertThat(of(Obstacle.O3, false, 9).off()).containsExactly("O3@SDD");
    assertThat(of(Obstacle.O3, true, 9).off()).isEmpty();
  }

  @Test
  void a_threshold_lies_between_one_and_the_most_of_its_unit() {
    assertThat(of(Obstacle.O8, true, 1).threshold(Obstacle.O8, SDD)).hasValue(1);
    assertThat(of(Obstacle.O8, true, 12).threshold(Obstacle.O8, SDD)).hasValue(12);
    assertThatThrownBy(() -> of(Obstacle.O8, true, 0)).hasMessageContaining("1 to 12");
    assertThatThrownBy(() -> of(Obstacle.O8, true, 13)).hasMessageContaining("1 to 12");
  }

  @Test
  void what_no_event_tells_cannot_be_set() {
    assertThatThrownBy(() -> of(Obstacle.O14, true, null)).hasMessageContaining("O14");
    assertThat(ObstacleSettings.standard().threshold(Obstacle.O14, SDD)).isEmpty();
  }

  @Test
  void the_page_names_every_obstacle_with_its_threshold() throws IOException {
    var page = Files.readString(Path.of("../../docs/obstacles.md"));

    assertThat(Stream.of(Obstacle.values()))
        .allSatisfy(
            obstacle ->
                assertThat(page)
                    .contains(
                        obstacle.isFound()
                            ? "| %s | %d %s |"
                                .formatted(obstacle, obstacle.threshold(), words(obstacle.unit()))
                            : "| %s | not found |".formatted(obstacle)));
  }

  private static String words(Obstacle.@Nullable Unit unit) {
    return switch (unit) {
      case DAYS -> "days";
      case WORKING_DAYS -> "working days";
      case MONTHS -> "months";
      case TIMES -> "times";
      case null -> "";
    };
  }
}
