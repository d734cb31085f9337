package nl.doorloop.onecounter.domain.figures;

import java.time.LocalDate;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.onecounter.domain.Direction;
import org.jspecify.annotations.Nullable;

/**
 * What a manager asks: the movements of a period, of the whole region or of one municipality or
 * organisation.
 *
 * @param to the first day after the period; lies after {@code from}
 * @param direction leaves only these links; nodes count every movement
 */
public record FlowQuery(
    LocalDate from,
    LocalDate to,
    @Nullable Municipality municipality,
    @Nullable Organisation organisation,
    By by,
    @Nullable Direction direction) {
  public FlowQuery {
    if (!to.isAfter(from)) {
      throw new InvalidValue("to must lie after from");
    }
  }

  boolean includes(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(to);
  }

  /** The first day after the part of the period that has come on a day. */
  public LocalDate endKnownOn(LocalDate day) {
    var next = day.plusDays(1);
    return next.isBefore(to) ? next : to;
  }

  boolean covers(Standing standing) {
    return (municipality == null || municipality == standing.municipality())
        && (organisation == null || organisation == standing.organisation());
  }
}
