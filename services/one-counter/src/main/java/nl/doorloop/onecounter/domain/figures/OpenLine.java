package nl.doorloop.onecounter.domain.figures;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.Trajectory;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a resident's trajectory is open, with one lead and one municipality.
 *
 * @param to the first day after them; absent while open
 */
public record OpenLine(
    ResidentId residentId,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable Organisation organisation,
    @Nullable Municipality municipality) {
  public static List<OpenLine> of(ResidentId resident, Trajectory trajectory) {
    return trajectory.segments().stream()
        .map(s -> new OpenLine(resident, s.from(), s.to(), s.organisation(), s.municipality()))
        .toList();
  }

  /** Whether any of its days lies in the period {@code [from, to)}. */
  public boolean overlaps(LocalDate from, LocalDate to) {
    return from.isBefore(to)
        && this.from.isBefore(to)
        && (this.to == null || this.to.isAfter(from));
  }
}
