package nl.doorloop.language.shelteredwork;

import java.time.LocalDate;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * What was settled about a way back before somebody left work that an indication is needed for: a
 * return agreement, or that they go without one, knowing what that means.
 *
 * @param guarantor who answers for the return; of a return agreement only
 * @param until the last day on which it may be called upon; of a return agreement only
 * @param informedOn when the resident was told what leaving may cost; of a waiver only
 */
public record WayBack(
    WayBackKind kind,
    @Nullable Organisation guarantor,
    @Nullable LocalDate until,
    @Nullable LocalDate informedOn) {
  public WayBack {
    boolean complete =
        switch (kind) {
          case RETURN_AGREEMENT -> guarantor != null && until != null && informedOn == null;
          case INFORMED_WAIVER -> guarantor == null && until == null && informedOn != null;
        };
    if (!complete) {
      throw new InvalidValue(
          "a return agreement has a guarantor and a last day, a waiver the day of informing");
    }
  }

  public static WayBack agreed(Organisation guarantor, LocalDate until) {
    return new WayBack(WayBackKind.RETURN_AGREEMENT, guarantor, until, null);
  }

  public static WayBack waived(LocalDate informedOn) {
    return new WayBack(WayBackKind.INFORMED_WAIVER, null, null, informedOn);
  }
}
