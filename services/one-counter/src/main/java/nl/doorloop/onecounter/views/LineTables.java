package nl.doorloop.onecounter.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.Movement;
import nl.doorloop.onecounter.domain.Residence;
import nl.doorloop.onecounter.domain.Segment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes lines into the tables that questions are answered from, in the place of what stood there.
 */
final class LineTables {
  private static final List<String> TABLES = List.of("segment", "residence", "movement", "gap");

  private final JdbcClient sql;

  LineTables(JdbcClient sql) {
    this.sql = sql;
  }

  /** A line, and the number of facts of everybody whose facts are read with it. */
  record LineRow(Line line, long version, String json) {
    LineRow(Line line, long version) {
      this(line, version, line.trajectory().canonicalJson());
    }
  }

  /** One of a resident's segments, movements or gaps, with its place among them. */
  private record Part<T>(ResidentId resident, int ordinal, T value) {}

  void write(Collection<LineRow> rows) {
    List<Map.Entry<ResidentId, LineRow>> members = new ArrayList<>();
    rows.forEach(row -> row.line().members().forEach(m -> members.add(Map.entry(m, row))));
    members.sort(Map.Entry.comparingByKey());
    var ids = Columns.of(members, Map.Entry::getKey);
    TABLES.forEach(
        table ->
            sql.sql("delete from " + table + " where resident_id = any(?::uuid[])")
                .param(ids)
                .update());
    writeTrajectories(members);
    writeSegments(parts(rows, (line, out) -> line.trajectory().segments().forEach(out::add)));
    writeResidences(rows);
    writeMovements(parts(rows, (line, out) -> line.trajectory().movements().forEach(out::add)));
    writeGaps(parts(rows, (line, out) -> line.trajectory().gaps().forEach(out::add)));
  }

  private static <T> List<Part<T>> parts(
      Collection<LineRow> rows, BiConsumer<Line, List<T>> valuesOf) {
    List<Part<T>> parts = new ArrayList<>();
    for (var row : rows) {
      List<T> values = new ArrayList<>();
      valuesOf.accept(row.line(), values);
      for (int i = 0; i < values.size(); i++) {
        parts.add(new Part<>(row.line().head(), i, values.get(i)));
      }
    }
    return parts;
  }

  private void writeTrajectories(List<Map.Entry<ResidentId, LineRow>> members) {
    sql.sql(
            """
            insert into trajectory (resident_id, head_id, version, digest, json)
            select * from unnest(?::uuid[], ?::uuid[], ?::bigint[], ?::text[], ?::text[])
            on conflict (resident_id) do update set head_id = excluded.head_id,
              version = excluded.version, digest = excluded.digest, json = excluded.json""")
        .param(Columns.of(members, Map.Entry::getKey))
        .param(Columns.of(members, m -> m.getValue().line().head()))
        .param(Columns.of(members, m -> m.getValue().version()))
        .param(Columns.of(members, m -> Digest.sha256(m.getValue().json())))
        .param(Columns.of(members, m -> m.getValue().json()))
        .update();
  }

  private void writeSegments(List<Part<Segment>> parts) {
    sql.sql(
            """
            insert into segment (resident_id, from_day, to_day, step, support_level, organisation,
              municipality)
            select * from unnest(?::uuid[], ?::date[], ?::date[], ?::text[], ?::int[], ?::text[],
              ?::text[])""")
        .param(Columns.of(parts, Part::resident))
        .param(Columns.of(parts, p -> p.value().from()))
        .param(Columns.of(parts, p -> p.value().to()))
        .param(Columns.of(parts, p -> p.value().step()))
        .param(Columns.of(parts, p -> p.value().supportLevel()))
        .param(Columns.of(parts, p -> p.value().organisation()))
        .param(Columns.of(parts, p -> p.value().municipality()))
        .update();
  }

  private void writeResidences(Collection<LineRow> rows) {
    List<Part<Map.Entry<LocalDate, Municipality>>> parts =
        parts(
            rows,
            (line, out) ->
                out.addAll(
                    Residence.of(line.facts().stream().map(Line::fact).toList()).entrySet()));
    sql.sql(
            """
            insert into residence (resident_id, from_day, municipality)
            select * from unnest(?::uuid[], ?::date[], ?::text[])""")
        .param(Columns.of(parts, Part::resident))
        .param(Columns.of(parts, p -> p.value().getKey()))
        .param(Columns.of(parts, p -> p.value().getValue()))
        .update();
  }

  private void writeMovements(List<Part<Movement>> parts) {
    sql.sql(
            """
            insert into movement (resident_id, ordinal, on_day, direction, step_from, step_to,
              organisation_from, organisation_to, municipality_from, municipality_to,
              unknown_days, temporary, relapse, is_returning, return_on)
            select * from unnest(?::uuid[], ?::int[], ?::date[], ?::text[], ?::text[], ?::text[],
              ?::text[], ?::text[], ?::text[], ?::text[], ?::int[], ?::boolean[], ?::boolean[],
              ?::boolean[], ?::date[])""")
        .param(Columns.of(parts, Part::resident))
        .param(Columns.of(parts, Part::ordinal))
        .param(Columns.of(parts, p -> p.value().on()))
        .param(Columns.of(parts, p -> p.value().direction()))
        .param(Columns.of(parts, p -> p.value().from()))
        .param(Columns.of(parts, p -> p.value().to()))
        .param(Columns.of(parts, p -> p.value().organisationFrom()))
        .param(Columns.of(parts, p -> p.value().organisationTo()))
        .param(Columns.of(parts, p -> p.value().municipalityFrom()))
        .param(Columns.of(parts, p -> p.value().municipalityTo()))
        .param(Columns.of(parts, p -> p.value().unknownDays()))
        .param(Columns.of(parts, p -> p.value().temporary()))
        .param(Columns.of(parts, p -> p.value().relapse()))
        .param(Columns.of(parts, p -> p.value().returning()))
        .param(Columns.of(parts, p -> p.value().returnOn()))
        .update();
  }

  private void writeGaps(List<Part<Gap>> parts) {
    sql.sql(
            """
            insert into gap (resident_id, ordinal, kind, from_day, to_day, certainty)
            select * from unnest(?::uuid[], ?::int[], ?::text[], ?::date[], ?::date[], ?::text[])""")
        .param(Columns.of(parts, Part::resident))
        .param(Columns.of(parts, Part::ordinal))
        .param(Columns.of(parts, p -> p.value().kind()))
        .param(Columns.of(parts, p -> p.value().from()))
        .param(Columns.of(parts, p -> p.value().to()))
        .param(Columns.of(parts, p -> p.value().certainty()))
        .update();
  }
}
