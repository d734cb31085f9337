package nl.doorloop.onecounter.pages.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that lasts, to be drawn in a lane.
 *
 * @param id by which the page finds it again
 * @param lane the lane that it lies in
 * @param tone decides the look: an organisation, or a gap
 * @param text what it is called
 * @param label everything that is to be known of it, for who cannot see the drawing
 * @param to the first day after it; absent while open
 */
public record Span(
    String id,
    String lane,
    Tone tone,
    String text,
    String label,
    LocalDate from,
    @Nullable LocalDate to) {
  /** How a span looks; in words it is always there as well. */
  public enum Tone {
    SDD,
    DRECHTWERK,
    GAP
  }

  boolean touches(Span other) {
    return (other.to == null || from.isBefore(other.to)) && (to == null || other.from.isBefore(to));
  }
}
