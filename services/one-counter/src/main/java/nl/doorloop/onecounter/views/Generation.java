package nl.doorloop.onecounter.views;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One complete set of views in a schema of its own. A rebuild fills the next one from the first
 * fact on while the active one goes on answering.
 *
 * @param number from 1
 * @param switchedAt when it became the active one
 * @param retiredAt when the next one took its place
 */
public record Generation(
    int number,
    State state,
    Instant startedAt,
    @Nullable Instant switchedAt,
    @Nullable Instant retiredAt,
    String startedBy) {

  /** Built beside the active one, answering, or about to be dropped. */
  public enum State {
    BUILDING,
    ACTIVE,
    RETIRED
  }

  public String schema() {
    return schema(number);
  }

  static String schema(int number) {
    return "views_" + number;
  }
}
