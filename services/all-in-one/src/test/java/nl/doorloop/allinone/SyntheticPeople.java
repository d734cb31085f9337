package nl.doorloop.allinone;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.region.Region;
import nl.doorloop.region.Source;

/** Who is in the synthetic region that a {@link RunningProduct} brings in. */
final class SyntheticPeople {
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  static final Region REGION =
      Region.of(SyntheticRegion.SEED, RunningProduct.RESIDENTS, LocalDate.now(ZONE));

  private SyntheticPeople() {}

  /** BSN (may be empty), family name and given names of every row of a file. */
  static List<List<String>> of(Source source) {
    return rows(REGION, source)
        .map(
            cells ->
                Stream.of("bsn", "family_name", "given_names")
                    .map(name -> cells.get(source.columns().indexOf(name)))
                    .toList())
        .toList();
  }

  /** The cells of every row; a synthetic file has no quoted cells. */
  private static Stream<List<String>> rows(Region region, Source source) {
    var text = region.file(source).text();
    if (text.contains("\"")) {
      throw new IllegalStateException("a quoted cell in " + source);
    }
    return text.lines().skip(1).map(line -> List.of(line.split(",", -1)));
  }
}
