package nl.doorloop.onecounter.domain.obstacles;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.doorloop.language.Organisation;
import org.jspecify.annotations.Nullable;

/** Which obstacles each organisation looks for, and from which threshold on. */
public final class ObstacleSettings {
  private final Map<Organisation, Map<Obstacle, Setting>> set = new EnumMap<>(Organisation.class);

  /**
   * What is set of one obstacle.
   *
   * @param enabled absent = as {@link Obstacle#isOnByDefault} says
   * @param threshold absent = that of the {@link Obstacle}
   */
  public record Setting(@Nullable Boolean enabled, @Nullable Integer threshold) {}

  private ObstacleSettings() {}

  /** Each on or off by default, with its own threshold. */
  public static ObstacleSettings standard() {
    return new ObstacleSettings();
  }

  /**
   * @throws IllegalArgumentException for an obstacle that is not found, and for a threshold that is
   *     not from 1 to the {@link Obstacle.Unit#most most} of its unit
   */
  public static ObstacleSettings of(Map<Organisation, Map<Obstacle, Setting>> set) {
    var settings = new ObstacleSettings();
    set.forEach(
        (organisation, obstacles) -> {
          obstacles.forEach(ObstacleSettings::check);
          settings.set.put(organisation, Map.copyOf(obstacles));
        });
    return settings;
  }

  private static void check(Obstacle obstacle, Setting setting) {
    var unit = obstacle.unit();
    if (unit == null) {
      throw new IllegalArgumentException(obstacle + " cannot be set: no event tells it");
    }
    var threshold = setting.threshold();
    if (threshold != null && (threshold < 1 || threshold > unit.most())) {
      throw new IllegalArgumentException(
          "the threshold of " + obstacle + " must be 1 to " + unit.most());
    }
  }

  /** What is switched off: {@code O3@SDD}. */
  public List<String> off() {
    return set.entrySet().stream()
        .flatMap(
            own ->
                own.getValue().entrySet().stream()
                    .filter(obstacle -> Boolean.FALSE.equals(obstacle.getValue().enabled()))
                    .map(obstacle -> obstacle.getKey() + "@" + own.getKey()))
        .sorted()
        .toList();
  }

  /**
   * The threshold of an organisation; empty where it does not look for the obstacle.
   *
   * @param organisation whose work it would be; absent = everybody's, as it comes
   */
  OptionalInt threshold(Obstacle obstacle, @Nullable Organisation organisation) {
    var setting =
        organisation == null ? null : set.getOrDefault(organisation, Map.of()).get(obstacle);
    boolean on =
        setting == null || setting.enabled() == null ? obstacle.isOnByDefault() : setting.enabled();
    if (!obstacle.isFound() || !on) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        setting == null || setting.threshold() == null
            ? obstacle.threshold()
            : setting.threshold());
  }
}
