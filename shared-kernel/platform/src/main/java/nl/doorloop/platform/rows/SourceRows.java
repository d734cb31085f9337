package nl.doorloop.platform.rows;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.platform.commands.BulkDecisions;
import nl.doorloop.platform.commands.RowDecision;
import nl.doorloop.platform.commands.StreamCommand;
import nl.doorloop.platform.commands.Transactions;
import nl.doorloop.platform.rows.RowOutcome.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes rows of one source over through the decider that owns them, some hundreds in one
 * transaction. A row has a stream of its own, named after its source, its key there and its
 * resident; a row that turns out to belong to another resident is withdrawn there and recorded
 * here. The same row twice changes nothing.
 *
 * @param <R> the row as the service reads it
 * @param <C> the commands of the decider
 */
public final class SourceRows<R extends SourceRow, C> {
  /** How a row becomes a command, and how one is taken back; the stream is the provision's id. */
  public record Commands<R, C>(
      Function<R, C> takeOver, BiFunction<ProvisionId, CorrectionReason, C> withdraw) {}

  private record Known(
      SourceId sourceId, ResidentId residentId, ProvisionId stream, boolean active) {}

  private final Source source;
  private final String streamType;
  private final Decider<C, ?, ?> decider;
  private final Commands<R, C> commands;
  private final BulkDecisions bulk;
  private final Transactions transactions;
  private final JdbcClient jdbc;

  public SourceRows(
      Source source,
      String streamType,
      Decider<C, ?, ?> decider,
      Commands<R, C> commands,
      BulkDecisions bulk,
      Transactions transactions,
      JdbcClient jdbc) {
    this.source = source;
    this.streamType = streamType;
    this.decider = decider;
    this.commands = commands;
    this.bulk = bulk;
    this.transactions = transactions;
    this.jdbc = jdbc;
  }

  /** The stream of a row, which is also the id of its provision. */
  public ProvisionId stream(SourceRow row) {
    return ProvisionId.ofRow(source.text(), row.sourceId(), row.residentId());
  }

  /** Which resident each of the rows stands under that are known and were not withdrawn. */
  public Map<SourceId, ResidentId> residents(Collection<SourceId> sourceIds) {
    return known(sourceIds).values().stream()
        .filter(Known::active)
        .collect(toMap(Known::sourceId, Known::residentId));
  }

  /** The rows that stand here and are not in a file that has exactly these. */
  public List<SourceId> missing(Collection<SourceId> inFile) {
    return jdbc.sql(
            """
            select source_id from source_row r
            where source = :source and active
              and not exists (select from unnest(:inFile::text[]) f(id) where f.id = r.source_id)
            order by source_id
            """)
        .param("source", source.text())
        .param("inFile", texts(inFile))
        .query((row, _) -> SourceId.of(row.getString(1)))
        .list();
  }

  /** Takes the rows over, or in a dry run only says what would become of them. */
  public List<RowOutcome> takeOver(List<R> rows, boolean dryRun) {
    return transactions.inOne(() -> takeOverLocked(rows, dryRun));
  }

  /** Rows that a complete file no longer has: what they recorded never was. Returns the events. */
  public List<EventId> withdraw(Collection<SourceId> sourceIds) {
    return transactions.inOne(
        () -> {
          lock();
          var active = known(sourceIds).values().stream().filter(Known::active).toList();
          var events = withdraw(active, CorrectionReason.SOURCE_REMOVED, false);
          jdbc.sql(
                  "update source_row set active = false where source = :source and source_id = any(:ids)")
              .param("source", source.text())
              .param("ids", texts(active.stream().map(Known::sourceId).toList()))
              .update();
          return events;
        });
  }

  private List<RowOutcome> takeOverLocked(List<R> rows, boolean dryRun) {
    lock();
    var known = known(rows.stream().map(SourceRow::sourceId).toList());
    var decisions =
        bulk.decide(
            decider,
            streamType,
            rows.stream()
                .map(r -> new StreamCommand<>(stream(r).text(), commands.takeOver().apply(r)))
                .toList(),
            dryRun);
    var outcomes = new ArrayList<RowOutcome>(rows.size());
    var taken = new ArrayList<R>(rows.size());
    var moved = new ArrayList<Known>();
    for (int i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var before = known.get(row.sourceId());
      boolean elsewhere =
          before != null && before.active() && !before.residentId().equals(row.residentId());
      var outcome = outcome(row, decisions.get(i), before != null, elsewhere);
      outcomes.add(outcome);
      if (outcome.kind() != Kind.REFUSED) {
        taken.add(row);
        if (before != null && elsewhere) {
          moved.add(before);
        }
      }
    }
    withdraw(moved, CorrectionReason.OTHER_RESIDENT, dryRun);
    if (!dryRun) {
      remember(taken);
    }
    return outcomes;
  }

  private static RowOutcome outcome(
      SourceRow row, RowDecision decision, boolean known, boolean elsewhere) {
    return switch (decision) {
      case RowDecision.Recorded(var ids) ->
          new RowOutcome(
              row.row(), row.sourceId(), known ? Kind.CORRECTED : Kind.NEW, null, null, ids);
      case RowDecision.Unchanged() ->
          new RowOutcome(
              row.row(),
              row.sourceId(),
              elsewhere ? Kind.CORRECTED : Kind.UNCHANGED,
              null,
              null,
              List.of());
      case RowDecision.Refused(var why) ->
          new RowOutcome(
              row.row(), row.sourceId(), Kind.REFUSED, why.name(), why.sentence(), List.of());
    };
  }

  private List<EventId> withdraw(List<Known> rows, CorrectionReason reason, boolean dryRun) {
    if (rows.isEmpty()) {
      return List.of();
    }
    var decisions =
        bulk.decide(
            decider,
            streamType,
            rows.stream()
                .map(
                    k ->
                        new StreamCommand<>(
                            k.stream().text(), commands.withdraw().apply(k.stream(), reason)))
                .toList(),
            dryRun);
    return decisions.stream()
        .flatMap(d -> d instanceof RowDecision.Recorded(var ids) ? ids.stream() : Stream.of())
        .toList();
  }

  /** Two imports of one source take turns, batch by batch; the lock goes with the transaction. */
  private void lock() {
    jdbc.sql(
            "select pg_advisory_xact_lock(hashtextextended(current_schema() || '/source-rows/' || :source, 0))")
        .param("source", source.text())
        .query((_, _) -> true)
        .single();
  }

  private Map<SourceId, Known> known(Collection<SourceId> sourceIds) {
    Map<SourceId, Known> known = new HashMap<>();
    jdbc.sql(
            "select source_id, resident_id, stream_id, active from source_row where source = :source and source_id = any(:ids)")
        .param("source", source.text())
        .param("ids", texts(sourceIds))
        .query(
            (row, _) ->
                new Known(
                    SourceId.of(row.getString(1)),
                    new ResidentId(row.getObject(2, UUID.class)),
                    ProvisionId.of(row.getString(3)),
                    row.getBoolean(4)))
        .list()
        .forEach(k -> known.put(k.sourceId(), k));
    return known;
  }

  private void remember(List<R> rows) {
    jdbc.sql(
            """
            insert into source_row (source, source_id, resident_id, stream_id, active)
            select :source, r.source_id, r.resident_id, r.stream_id, true
            from unnest(:ids::text[], :residents::uuid[], :streams::text[]) r(source_id, resident_id, stream_id)
            on conflict (source, source_id) do update
              set resident_id = excluded.resident_id, stream_id = excluded.stream_id, active = true
              where (source_row.resident_id, source_row.active) is distinct from (excluded.resident_id, true)
            """)
        .param("source", source.text())
        .param("ids", texts(rows.stream().map(SourceRow::sourceId).toList()))
        .param("residents", rows.stream().map(r -> r.residentId().value()).toArray(UUID[]::new))
        .param("streams", rows.stream().map(r -> stream(r).text()).toArray(String[]::new))
        .update();
  }

  private static String[] texts(Collection<SourceId> ids) {
    return ids.stream().map(SourceId::text).toArray(String[]::new);
  }
}
