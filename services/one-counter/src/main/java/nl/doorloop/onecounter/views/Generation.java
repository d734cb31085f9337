package nl.doorloop.onecounter.views;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One complete set of views in a schema of its own. A rebuild fills the next one from the first
 * fact on while the active one goes on answering.
 *
 * @param number from 1
 * @param switchedAt when it became the active one
 * @param retiredAt when the next one took its place, or when its building was given up
 * @param build how far it is, while it is being built
 * @param ours whether its tables are those of this version: only then does this version write there
 */
public record Generation(
    int number,
    State state,
    Instant startedAt,
    @Nullable Instant switchedAt,
    @Nullable Instant retiredAt,
    String startedBy,
    @Nullable Build build,
    boolean ours) {
  /** Built beside the active one, answering, or about to be dropped. */
  public enum State {
    BUILDING,
    ACTIVE,
    RETIRED
  }

  /** What is done to the one that is being built, in this order. */
  public enum Phase {
    /** All that stood on the topics when it began is copied in. */
    LOADING,
    /** What finds facts is made, and the residents are shared out. */
    INDEXING,
    /** All residents are derived. */
    DERIVING,
    /** It is fed like the active one, until it holds the same. */
    CATCHING_UP
  }

  /**
   * @param since when this phase began or was taken up again
   * @param doneBefore facts that this phase had done by then
   * @param stoppedAt when somebody stopped it; it stands still until it is resumed
   * @param trouble why it does not get on, while it does not
   */
  public record Build(
      Phase phase,
      Instant since,
      long doneBefore,
      @Nullable Instant stoppedAt,
      @Nullable String trouble) {}

  public String schema() {
    return schema(number);
  }

  /** Whether it is being built, this is being done to it, and nobody stopped it. */
  public boolean goesOn(Phase phase) {
    return build != null && build.phase() == phase && build.stoppedAt() == null;
  }

  static String schema(int number) {
    return "views_" + number;
  }
}
