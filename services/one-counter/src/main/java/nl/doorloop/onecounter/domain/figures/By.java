package nl.doorloop.onecounter.domain.figures;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;

/** What a node of the figures is; every value it can take is a node, also with zeros only. */
public enum By {
  STEP,
  RUNG,
  ORGANISATION,
  MUNICIPALITY;

  /** A missing lead, or a municipality that no fact names. */
  static final String NONE = "NONE";

  /** Reads the text in an address, for example {@code step}. */
  public static By of(String text) {
    return Stream.of(values())
        .filter(by -> by.text().equals(text))
        .findFirst()
        .orElseThrow(
            () -> new InvalidValue("must be one of step, rung, organisation, municipality"));
  }

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All nodes, in the order in which they are shown. */
  List<String> nodes() {
    return switch (this) {
      case STEP -> Stream.of(Step.values()).map(Step::name).toList();
      case RUNG -> IntStream.rangeClosed(1, 6).mapToObj(Integer::toString).toList();
      case ORGANISATION ->
          Stream.concat(Stream.of(Organisation.values()).map(Organisation::name), Stream.of(NONE))
              .toList();
      case MUNICIPALITY -> Stream.of(Municipality.values()).map(Municipality::text).toList();
    };
  }

  String nodeOf(Standing standing) {
    return switch (this) {
      case STEP -> standing.step().name();
      case RUNG -> Integer.toString(standing.step().rung());
      case ORGANISATION -> standing.organisation() == null ? NONE : standing.organisation().name();
      case MUNICIPALITY -> standing.municipality() == null ? NONE : standing.municipality().text();
    };
  }
}
