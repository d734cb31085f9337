package nl.doorloop.debtsupport.domain.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.language.parameters.Parameters;

/** How long an amicable debt scheme lasts. */
@Law(
    article = "Wet gemeentelijke schuldhulpverlening; Gedragscode schuldhulpverlening",
    rule =
        "An amicable debt scheme lasts as many months as the municipality set, eighteen as a rule;"
            + " where none are set its end is not followed.",
    certainty = Certainty.NOT_VERIFIED)
public final class AmicableScheme {
  private AmicableScheme() {}

  /**
   * @param from its first day
   * @return its last day; empty for another arrangement, and where nothing was set for that day
   */
  public static Optional<LocalDate> lastDay(
      Arrangement arrangement, LocalDate from, Municipality municipality, Parameters parameters) {
    if (arrangement != Arrangement.AMICABLE) {
      return Optional.empty();
    }
    return parameters
        .on(from, ParameterName.AMICABLE_SCHEME_MONTHS, municipality)
        .map(line -> from.plusMonths(Integer.parseInt(line.value())).minusDays(1));
  }
}
