package nl.doorloop.onecounter.views;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.Gap;
import nl.doorloop.onecounter.domain.Movement;
import nl.doorloop.onecounter.domain.Residence;
import nl.doorloop.onecounter.domain.Segment;
import nl.doorloop.onecounter.domain.figures.ContinuityCase;
import nl.doorloop.onecounter.domain.worklist.WorkItem;

/** Writes lines into the tables that questions are answered from. */
final class LineTables {
  private static final List<String> PARTS =
      List.of("segment", "residence", "movement", "gap", "work_item", "continuity");

  /** What is derived from facts. */
  static final List<String> ALL =
      List.of("trajectory", "segment", "residence", "movement", "gap", "work_item", "continuity");

  private static final ViewTable<Member> TRAJECTORY =
      new ViewTable<Member>("trajectory")
          .uuid("resident_id", m -> m.resident().value())
          .uuid("head_id", m -> m.row().line().head().value())
          .count("version", m -> m.row().version())
          .text("digest", m -> m.row().digest())
          .text("json", m -> m.row().json());
  private static final ViewTable<Part<Segment>> SEGMENT =
      new ViewTable<Part<Segment>>("segment")
          .uuid("resident_id", p -> p.resident().value())
          .date("from_day", p -> p.value().from())
          .date("to_day", p -> p.value().to())
          .text("step", p -> p.value().step())
          .number("support_level", p -> p.value().supportLevel())
          .text("organisation", p -> p.value().organisation())
          .text("municipality", p -> p.value().municipality());
  private static final ViewTable<Part<Map.Entry<LocalDate, Municipality>>> RESIDENCE =
      new ViewTable<Part<Map.Entry<LocalDate, Municipality>>>("residence")
          .uuid("resident_id", p -> p.resident().value())
          .date("from_day", p -> p.value().getKey())
          .text("municipality", p -> p.value().getValue());
  private static final ViewTable<Part<Movement>> MOVEMENT =
      new ViewTable<Part<Movement>>("movement")
          .uuid("resident_id", p -> p.resident().value())
          .number("ordinal", Part::ordinal)
          .date("on_day", p -> p.value().on())
          .text("direction", p -> p.value().direction())
          .text("step_from", p -> p.value().from())
          .text("step_to", p -> p.value().to())
          .text("organisation_from", p -> p.value().organisationFrom())
          .text("organisation_to", p -> p.value().organisationTo())
          .text("municipality_from", p -> p.value().municipalityFrom())
          .text("municipality_to", p -> p.value().municipalityTo())
          .number("unknown_days", p -> p.value().unknownDays())
          .truth("temporary", p -> p.value().temporary())
          .truth("relapse", p -> p.value().relapse())
          .truth("is_returning", p -> p.value().returning())
          .date("return_on", p -> p.value().returnOn());
  private static final ViewTable<Part<Gap>> GAP =
      new ViewTable<Part<Gap>>("gap")
          .uuid("resident_id", p -> p.resident().value())
          .number("ordinal", Part::ordinal)
          .text("kind", p -> p.value().kind())
          .date("from_day", p -> p.value().from())
          .date("to_day", p -> p.value().to())
          .text("certainty", p -> p.value().certainty());

  private LineTables() {}

  /** Somebody who stands on a line. */
  private record Member(ResidentId resident, LineRow row) {}

  /** One of what a resident has several of, with its place among them. */
  record Part<T>(ResidentId resident, int ordinal, T value) {}

  /** In the place of what stood there of the same residents. */
  static void write(Together statements, Collection<LineRow> rows) {
    var members = members(rows);
    Object ids = Columns.of(members, Member::resident);
    PARTS.forEach(
        table ->
            statements.add(
                "delete from " + table + " where resident_id = any(?::uuid[])", List.of(ids)));
    TRAJECTORY.insert(
        statements,
        members,
        """
        on conflict (resident_id) do update set head_id = excluded.head_id,
          version = excluded.version, digest = excluded.digest, json = excluded.json""");
    SEGMENT.insert(statements, segments(rows));
    RESIDENCE.insert(statements, residences(rows));
    MOVEMENT.insert(statements, movements(rows));
    GAP.insert(statements, gaps(rows));
    WorkItemTable.ROWS.insert(statements, work(rows));
    ContinuityTable.ROWS.insert(statements, continuity(rows));
  }

  /** Where nothing stands yet of these residents. */
  static void copy(DataSource database, Collection<LineRow> rows) {
    TRAJECTORY.copy(database, members(rows));
    SEGMENT.copy(database, segments(rows));
    RESIDENCE.copy(database, residences(rows));
    MOVEMENT.copy(database, movements(rows));
    GAP.copy(database, gaps(rows));
    WorkItemTable.ROWS.copy(database, work(rows));
    ContinuityTable.ROWS.copy(database, continuity(rows));
  }

  private static List<Member> members(Collection<LineRow> rows) {
    return rows.stream()
        .flatMap(row -> row.line().members().stream().map(m -> new Member(m, row)))
        .sorted(Comparator.comparing(Member::resident))
        .toList();
  }

  private static List<Part<Segment>> segments(Collection<LineRow> rows) {
    return parts(rows, line -> line.trajectory().segments());
  }

  private static List<Part<Movement>> movements(Collection<LineRow> rows) {
    return parts(rows, line -> line.trajectory().movements());
  }

  private static List<Part<Gap>> gaps(Collection<LineRow> rows) {
    return parts(rows, line -> line.trajectory().gaps());
  }

  private static List<Part<ContinuityCase>> continuity(Collection<LineRow> rows) {
    return parts(rows, Line::continuity);
  }

  private static List<WorkItem> work(Collection<LineRow> rows) {
    return rows.stream().flatMap(row -> row.work().stream()).toList();
  }

  private static List<Part<Map.Entry<LocalDate, Municipality>>> residences(
      Collection<LineRow> rows) {
    return parts(
        rows, line -> Residence.of(line.facts().stream().map(Line::fact).toList()).entrySet());
  }

  private static <T> List<Part<T>> parts(
      Collection<LineRow> rows, Function<Line, Collection<T>> valuesOf) {
    List<Part<T>> parts = new ArrayList<>();
    for (var row : rows) {
      int ordinal = 0;
      for (var value : valuesOf.apply(row.line())) {
        parts.add(new Part<>(row.line().head(), ordinal++, value));
      }
    }
    return parts;
  }
}
