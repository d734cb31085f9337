package nl.doorloop.employerdesk.domain.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.law.Law;

/** How long unpaid work may last without an extension. */
public final class LongestPlacement {
  @Law(
      article = "Participatiewet art. 8a lid 2 onder d",
      rule = "A trial placement lasts two months at most, unless it is extended.")
  private static final int TRIAL_MONTHS = 2;

  @Law(
      article = "Participatiewet art. 10a lid 1",
      rule = "A participation placement lasts two years at most, unless it is extended.")
  private static final int PARTICIPATION_MONTHS = 24;

  private LongestPlacement() {}

  /** The first day that lies beyond it; empty for paid work, which the law does not limit. */
  public static Optional<LocalDate> endOf(PlacementKind kind, LocalDate from) {
    return switch (kind) {
      case TRIAL -> Optional.of(from.plusMonths(TRIAL_MONTHS));
      case PARTICIPATION -> Optional.of(from.plusMonths(PARTICIPATION_MONTHS));
      case JOB, SELF_EMPLOYED -> Optional.empty();
    };
  }
}
