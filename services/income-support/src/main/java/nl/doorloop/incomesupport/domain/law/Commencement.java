package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;

/** Since when the law exists; of the neighbouring schemes, which are older, nothing is asked. */
@Law(
    article = "Participatiewet (in werking 1 januari 2015)",
    rule = "Nothing is decided under the Participatiewet about days before 1 January 2015.",
    certainty = Certainty.NOT_VERIFIED)
public final class Commencement {
  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

  private Commencement() {}

  /** Whether the law of the scheme exists on the day. */
  public static boolean on(Scheme scheme, LocalDate day) {
    return scheme.legalFramework() != LegalFramework.PW || !day.isBefore(FIRST_DAY);
  }
}
