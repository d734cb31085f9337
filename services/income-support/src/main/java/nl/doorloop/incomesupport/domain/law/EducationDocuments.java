package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.terms.Term;
import org.jspecify.annotations.Nullable;

/** Until when somebody under 27 shows what possibilities in education they have left. */
@Law(
    article = "Participatiewet art. 41 lid 5 en 7",
    rule =
        "Documents about the education of who is under 27 come with the application where a search"
            + " period applies, and else within four weeks after the notification.")
public final class EducationDocuments {
  private static final Term WEEKS = Term.weeks(4);

  private EducationDocuments() {}

  /**
   * The last day; absent where they come with the application, or nobody is under 27.
   *
   * @param somebodyUnder27 whether one of them is, where others are not
   * @param on the day of the notification
   */
  public static @Nullable LocalDate by(
      SearchPeriodGround ground, boolean somebodyUnder27, LocalDate on) {
    return switch (ground) {
      case ALL_UNDER_27, OTHER_SCHEME -> null;
      case SOMEBODY_27_OR_OLDER -> somebodyUnder27 ? WEEKS.lastDay(on) : null;
      case PRO_OR_VSO_PUPIL, LIMITED_HOURS, WAGE_COST_SUBSIDY_GROUP -> WEEKS.lastDay(on);
    };
  }
}
