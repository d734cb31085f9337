package nl.doorloop.employerdesk.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorloop.language.EventId;

/**
 * Who belongs to the group for wage cost subsidy, read off what income support recorded;
 * corrections and withdrawals decide over what they name.
 */
public final class GroupDecisions {
  private static final Comparator<Said> AS_RECORDED =
      Comparator.comparing(Said::recordedAt).thenComparing(said -> said.by().text());

  private GroupDecisions() {}

  /** What was decided, and when that was recorded. */
  public record Decided(LocalDate on, boolean established, Instant recordedAt) {}

  /**
   * What one event says of which first event: of itself, or as a correction of another.
   *
   * @param decided empty when the first event never was, or was about something else
   */
  public record Said(EventId by, EventId of, Instant recordedAt, Optional<Decided> decided) {}

  /** In any order. */
  public static List<Decided> of(Collection<Said> all) {
    Map<EventId, Said> deciding = new HashMap<>();
    for (var said : all) {
      deciding.merge(said.of(), said, GroupDecisions::later);
    }
    return deciding.values().stream().flatMap(said -> said.decided().stream()).toList();
  }

  /** A correction decides over the first event, whichever was heard of first. */
  private static Said later(Said a, Said b) {
    boolean first = a.by().equals(a.of());
    if (first != b.by().equals(b.of())) {
      return first ? b : a;
    }
    return AS_RECORDED.compare(a, b) >= 0 ? a : b;
  }
}
