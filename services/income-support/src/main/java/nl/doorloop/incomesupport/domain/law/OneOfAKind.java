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

  /** One that was withdrawn back to its first day was on no day. */
  private static boolean overlaps(Period asked, Terms other) {
    boolean was = other.to() == null || other.to().isAfter(other.from());
    return was && asked.overlaps(new Period(other.from(), other.to()));
  }
}
