package nl.doorloop.allinone;

import java.nio.file.Path;
import java.util.Map;

/**
 * What can be set from outside.
 *
 * @param port of the one-counter, on the loopback address ({@code DOORLOOP_PORT}, 8080)
 * @param data folder of everything that is kept ({@code DOORLOOP_DATA}, {@code data})
 * @param region how many synthetic residents a first start brings in ({@code DOORLOOP_REGION},
 *     2000; 0 = none, at most 100,000)
 */
record Settings(int port, Path data, int region) {
  static Settings from(Map<String, String> environment) {
    return new Settings(
        number(environment, "DOORLOOP_PORT", 8080, 1, 65_535),
        Path.of(environment.getOrDefault("DOORLOOP_DATA", "data")).toAbsolutePath().normalize(),
        number(environment, "DOORLOOP_REGION", 2_000, 0, 100_000));
  }

  private static int number(
      Map<String, String> environment, String name, int otherwise, int least, int most) {
    var text = environment.get(name);
    if (text == null || text.isBlank()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      throw new CannotStart(
          "%s must be a whole number from %d to %d, not '%s'.".formatted(name, least, most, text),
          notANumber);
    }
    throw new CannotStart(
        "%s must be a whole number from %d to %d, not '%s'.".formatted(name, least, most, text),
        null);
  }
}
