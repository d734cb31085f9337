package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * Where a resident stands on a day. On a day outside every stretch nothing is in force on the line:
 * {@code open} is false and all else is absent.
 */
public record Position(
    LocalDate on,
    boolean open,
    @Nullable Step step,
    int supportLevel,
    @Nullable Organisation organisation,
    @Nullable Municipality municipality,
    List<Provision> provisions) {
  static Position outside(LocalDate day) {
    return new Position(day, false, null, 0, null, null, List.of());
  }

  static Position in(Segment segment, LocalDate day) {
    return new Position(
        day,
        true,
        segment.step(),
        segment.supportLevel(),
        segment.organisation(),
        segment.municipality(),
        segment.provisions());
  }

  public @Nullable Integer rung() {
    return step == null ? null : step.rung();
  }
}
