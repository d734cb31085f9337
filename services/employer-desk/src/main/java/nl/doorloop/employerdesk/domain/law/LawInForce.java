package nl.doorloop.employerdesk.domain.law;

import static nl.doorloop.language.law.Law.Certainty.NOT_VERIFIED;

import java.time.LocalDate;
import nl.doorloop.language.law.Law;

/** From which day there is a Participatiewet to decide by. */
@Law(
    article = "Invoeringswet Participatiewet",
    rule = "The Participatiewet is in force from 1 January 2015.",
    certainty = NOT_VERIFIED)
public final class LawInForce {
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

  private LawInForce() {}

  public static boolean on(LocalDate day) {
    return !day.isBefore(FIRST);
  }
}
