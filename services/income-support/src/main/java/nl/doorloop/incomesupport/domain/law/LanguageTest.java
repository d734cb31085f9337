package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.terms.Term;

/** When an applicant who cannot show that they master Dutch is tested. */
@Law(
    article = "Participatiewet art. 18b lid 2",
    rule =
        "The test of Dutch is taken within the term that the college sets, eight weeks after the"
            + " application at most.")
public final class LanguageTest {
  private static final Term WEEKS = Term.weeks(8);

  private LanguageTest() {}

  /** It belongs to general assistance, where the duty to work does. */
  public static boolean isTakenFor(Scheme scheme) {
    return scheme == Scheme.GENERAL_ASSISTANCE;
  }

  public static boolean isInTime(LocalDate testBy, LocalDate receivedOn) {
    return !testBy.isAfter(WEEKS.lastDay(receivedOn));
  }
}
