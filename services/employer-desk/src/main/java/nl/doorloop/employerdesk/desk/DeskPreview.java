package nl.doorloop.employerdesk.desk;

import java.util.ArrayList;
import java.util.List;
import nl.doorloop.employerdesk.desk.DeskAnswer.ContactItem;
import nl.doorloop.employerdesk.desk.DeskAnswer.EstablishmentItem;
import nl.doorloop.employerdesk.desk.DeskAnswer.OpeningItem;
import nl.doorloop.employerdesk.desk.DeskAnswer.RequestItem;
import nl.doorloop.employerdesk.domain.employers.DueItem;
import org.jspecify.annotations.Nullable;

/**
 * What a correction would change of the desk of an employer, as one caller sees it; nothing of a
 * resident changes by it.
 *
 * @param changes whether anything would look different
 */
public record DeskPreview(
    boolean changes,
    Difference<EmployerItem> employer,
    Difference<EstablishmentItem> establishments,
    Difference<ContactItem> contact,
    Difference<OpeningItem> openings,
    Difference<RequestItem> requests,
    Difference<AgreementItem> agreements,
    Difference<DueItem> due) {
  /** What there is now and would no longer be, and what would be there instead. */
  public record Difference<T>(List<T> before, List<T> after) {
    public Difference {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    static <T> Difference<T> between(List<T> before, List<T> after) {
      List<T> gone = new ArrayList<>(before);
      after.forEach(gone::remove);
      List<T> come = new ArrayList<>(after);
      before.forEach(come::remove);
      return new Difference<>(gone, come);
    }
  }

  static DeskPreview between(DeskAnswer was, DeskAnswer would) {
    return new DeskPreview(
        !was.equals(would),
        Difference.between(List.of(was.employer()), List.of(would.employer())),
        Difference.between(was.establishments(), would.establishments()),
        Difference.between(perhaps(was.contact()), perhaps(would.contact())),
        Difference.between(was.openings(), would.openings()),
        Difference.between(was.requests(), would.requests()),
        Difference.between(was.agreements(), would.agreements()),
        Difference.between(was.due(), would.due()));
  }

  private static <T> List<T> perhaps(@Nullable T one) {
    return one == null ? List.of() : List.of(one);
  }
}
