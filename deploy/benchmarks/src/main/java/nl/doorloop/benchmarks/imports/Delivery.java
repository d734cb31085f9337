package nl.doorloop.benchmarks.imports;

import java.time.LocalDate;
import java.util.Arrays;
import nl.doorloop.region.Region;
import nl.doorloop.region.Source;

/** The files of a synthetic region, cut by residents: every delivery is about other residents. */
final class Delivery {
  private static final int PREFIX = 2;
  private static final int DIGITS = 6;

  private final Region region;
  private final int residents;

  /**
   * @param residents of each delivery
   */
  Delivery(int residents, int deliveries) {
    this.region = Region.of(7, residents * deliveries, LocalDate.of(2026, 11, 1));
    this.residents = residents;
  }

  /** One file of one delivery, with its header. */
  String file(Source source, int delivery) {
    var text = new StringBuilder();
    var lines = region.file(source).text().split("\n");
    text.append(lines[0]).append('\n');
    Arrays.stream(lines)
        .skip(1)
        .filter(line -> resident(line) / residents == delivery)
        .forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  static int rows(String file) {
    return (int) file.lines().count() - 1;
  }

  /** The number of the resident stands in the id of the row. */
  private static int resident(String line) {
    return Integer.parseInt(line.substring(PREFIX, PREFIX + DIGITS));
  }
}
