package nl.doorloop.platform.rows;

import java.util.List;
import java.util.Map;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SourceId;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.web.InvalidInput;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * What the import asks of the service that owns a source, for administrators only. A service
 * extends it with its own rows and maps it to a path that ends in {@code /rows}.
 *
 * @param <R> the row as the service reads it
 */
public abstract class RowsApi<R extends SourceRow> {
  /** At most this many rows in one call: one transaction. */
  public static final int MAX_ROWS = 2_000;

  /** Rows to take over. */
  public record Batch<R>(boolean dryRun, List<R> rows) {}

  /** Keys of rows in their source. */
  public record Keys(List<SourceId> sourceIds) {}

  /** One row and the resident it stands under. */
  public record Standing(SourceId sourceId, ResidentId residentId) {}

  private final SourceRows<R, ?> rows;
  private final Scope scope;

  protected RowsApi(SourceRows<R, ?> rows, Scope scope) {
    this.rows = rows;
    this.scope = scope;
  }

  @PostMapping
  Map<String, List<RowOutcome>> takeOver(@RequestBody Batch<R> batch) {
    scope.requireRole(Role.ADMIN);
    if (batch.rows().size() > MAX_ROWS) {
      throw new InvalidInput("rows", "must be at most " + MAX_ROWS + " rows");
    }
    return Map.of("items", rows.takeOver(batch.rows(), batch.dryRun()));
  }

  @PostMapping("/_lookup")
  Map<String, List<Standing>> lookup(@RequestBody Keys keys) {
    scope.requireRole(Role.ADMIN);
    return Map.of(
        "items",
        rows.residents(keys.sourceIds()).entrySet().stream()
            .map(e -> new Standing(e.getKey(), e.getValue()))
            .toList());
  }

  @PostMapping("/_missing")
  Map<String, List<SourceId>> missing(@RequestBody Keys inFile) {
    scope.requireRole(Role.ADMIN);
    return Map.of("items", rows.missing(inFile.sourceIds()));
  }

  @PostMapping("/_withdraw")
  Map<String, List<EventId>> withdraw(@RequestBody Keys keys) {
    scope.requireRole(Role.ADMIN);
    return Map.of("eventIds", rows.withdraw(keys.sourceIds()));
  }
}
