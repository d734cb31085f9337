package nl.doorloop.onecounter.imports;

import java.time.Instant;
import java.util.UUID;
import nl.doorloop.language.Source;
import org.jspecify.annotations.Nullable;

/**
 * One import as it can be asked for.
 *
 * @param progress rows done, in percent of the rows read: 0 to 100
 */
public record ImportRun(
    UUID id,
    Source source,
    Status status,
    int progress,
    boolean dryRun,
    boolean complete,
    String startedBy,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable ImportReport report) {
  /** It is {@link #DONE} when what it recorded is visible in the views. */
  public enum Status {
    RUNNING,
    DONE,
    STOPPED
  }
}
