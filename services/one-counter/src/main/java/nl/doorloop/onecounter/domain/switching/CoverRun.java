package nl.doorloop.onecounter.domain.switching;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.onecounter.domain.Provision;

/**
 * Days of one month on which the same covers.
 *
 * @param to the first day after them
 * @param provisions that cover, of those that the caller may see
 */
public record CoverRun(LocalDate from, LocalDate to, DayCover cover, List<Provision> provisions) {
  public CoverRun {
    provisions = List.copyOf(provisions);
  }

  boolean looksLike(CoverRun other) {
    return cover == other.cover && provisions.equals(other.provisions);
  }

  CoverRun until(LocalDate later) {
    return new CoverRun(from, later, cover, provisions);
  }
}
