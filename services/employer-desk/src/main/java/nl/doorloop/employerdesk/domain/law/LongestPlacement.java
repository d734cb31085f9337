package nl.doorloop.employerdesk.domain.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.language.employerdesk.PlacementKind;

/**
 * How long unpaid work may last (Participatiewet, text valid on 2026-01-01): a trial placement two
 * months and an extension of at most four (art. 8a(2)(d)), a participation placement 24 months
 * (art. 10a(1)). Further twelve months after a review (art. 10a(9) and (10)) are a placement of
 * their own.
 */
public final class LongestPlacement {
  private static final int TRIAL_MONTHS = 6;
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
