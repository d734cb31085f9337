package nl.doorloop.shelteredwork.domain.law;

import static nl.doorloop.language.law.Law.Certainty.NOT_VERIFIED;

import java.time.LocalDate;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.law.Law;

/** From which day on something can stand under a law at all. */
public final class EarliestDay {
  @Law(
      article = "Wsw",
      rule = "The law of 1997 entered into force on 1 January 1998.",
      certainty = NOT_VERIFIED)
  private static final LocalDate WSW = LocalDate.of(1998, 1, 1);

  @Law(
      article = "Participatiewet art. 10b",
      rule = "Sheltered work under the Participatiewet exists since 1 January 2015.",
      asOf = "2015-01-01")
  private static final LocalDate PARTICIPATIEWET = LocalDate.of(2015, 1, 1);

  private EarliestDay() {}

  /** Whether a day lies before the law of sheltered work; other laws set no limit here. */
  public static boolean isBefore(LegalFramework law, LocalDate day) {
    return switch (law) {
      case WSW -> day.isBefore(WSW);
      case PW -> day.isBefore(PARTICIPATIEWET);
      case IOAW, IOAZ, BBZ, WMO, WGS, WGR -> false;
    };
  }
}
