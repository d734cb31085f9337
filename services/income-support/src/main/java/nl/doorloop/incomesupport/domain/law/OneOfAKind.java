package nl.doorloop.incomesupport.domain.law;

import java.util.Collection;
import nl.doorloop.incomesupport.domain.Terms;
import nl.doorloop.language.Period;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.law.Law.Certainty;

/** Nobody has one income support twice over the same days. */
@Law(
    article = "Participatiewet art. 11",
    rule =
        "A person has general assistance, IOAW, IOAZ or Bbz once at a time; special assistance may"
            + " be given for several costs at once.",
    certainty = Certainty.NOT_VERIFIED)
public final class OneOfAKind {
  private OneOfAKind() {}

  /**
   * @param asked the days that are to be granted
   * @param others the entitlements that the resident has or had
   */
  public static boolean allows(Scheme scheme, Period asked, Collection<Terms> others) {
    return scheme == Scheme.SPECIAL_ASSISTANCE
        || others.stream()
            .filter(other -> other.scheme() == scheme)
            .noneMatch(other -> overlaps(asked, other));
  }

  /**
   * @param one an entitlement
   * @param others those that the resident has or had beside it
   */
  public static boolean allows(Terms one, Collection<Terms> others) {
    return !wasOnADay(one) || allows(one.scheme(), new Period(one.from(), one.to()), others);
  }

  private static boolean overlaps(Period asked, Terms other) {
    return wasOnADay(other) && asked.overlaps(new Period(other.from(), other.to()));
  }

  /** One that was withdrawn back to its first day was on none. */
  private static boolean wasOnADay(Terms one) {
    return one.to() == null || one.to().isAfter(one.from());
  }
}
