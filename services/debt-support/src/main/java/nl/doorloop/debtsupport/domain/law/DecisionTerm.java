package nl.doorloop.debtsupport.domain.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.language.parameters.Parameters;
import nl.doorloop.language.terms.Term;

/** Until when an application for debt support is decided. */
@Law(
    article = "Wet gemeentelijke schuldhulpverlening art. 4a",
    rule =
        "An application is decided within the weeks that the municipality's ordinance gives, eight"
            + " at most; without one this term is not kept.",
    certainty = Certainty.NOT_VERIFIED,
    test = "DebtDecisionTermTest")
public final class DecisionTerm {
  private DecisionTerm() {}

  /**
   * @param talk the day of the first talk, on which was applied
   * @return the last day; empty where no ordinance was set for that day
   */
  public static Optional<LocalDate> lastDay(
      LocalDate talk, Municipality municipality, Parameters parameters) {
    return parameters
        .on(talk, ParameterName.DEBT_DECISION_WEEKS, municipality)
        .map(line -> Term.weeks(Integer.parseInt(line.value())).lastDay(talk));
  }
}
