package nl.doorloop.onecounter.domain.figures;

import nl.doorloop.onecounter.domain.Direction;
import org.jspecify.annotations.Nullable;

/**
 * The movements of one direction between two nodes. A figure is absent only where it is suppressed.
 *
 * @param from a node, or {@code ELSEWHERE}
 * @param to a node, or {@code ELSEWHERE}
 * @param medianDaysInFrom days in the node that was left, without days of unknown step; of an even
 *     number of movements the lower middle one
 */
public record FlowLink(
    String from,
    String to,
    Direction direction,
    @Nullable Long count,
    @Nullable Long medianDaysInFrom) {
  /** The other side of the border of a municipality or organisation that was asked for. */
  public static final String ELSEWHERE = "ELSEWHERE";
}
