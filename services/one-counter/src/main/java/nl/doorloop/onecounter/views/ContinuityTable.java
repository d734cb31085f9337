package nl.doorloop.onecounter.views;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.domain.figures.ContinuityCase;
import nl.doorloop.onecounter.domain.figures.ContinuityCase.Kind;
import nl.doorloop.onecounter.domain.figures.ContinuityData;
import nl.doorloop.onecounter.domain.figures.FlowQuery;
import nl.doorloop.onecounter.domain.figures.OpenLine;
import nl.doorloop.onecounter.domain.worklist.Need;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Because;
import nl.doorloop.onecounter.views.LineTables.Part;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the figures of continuity count, of everybody. */
public final class ContinuityTable {
  static final ViewTable<Part<ContinuityCase>> ROWS =
      new ViewTable<Part<ContinuityCase>>("continuity")
          .uuid("resident_id", p -> p.resident().value())
          .number("ordinal", Part::ordinal)
          .text("kind", p -> p.value().kind())
          .date("from_day", p -> p.value().from())
          .date("to_day", p -> p.value().to())
          .date("answer_by", p -> p.value().answerBy())
          .date("answered_on", p -> p.value().answeredOn())
          .text("organisation", p -> p.value().organisation())
          .text("municipality", p -> p.value().municipality())
          .text("because", p -> WorkItemTable.words(p.value().because()))
          .text("needs", p -> WorkItemTable.words(p.value().needs()));

  private final JdbcClient sql;

  public ContinuityTable(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * All that the period of the question touches.
   *
   * @param knownOn the day until which lines are seen to be open
   */
  public ContinuityData of(FlowQuery query, LocalDate knownOn) {
    return new ContinuityData(
        cases(query.from(), query.to()), open(query.from(), query.endKnownOn(knownOn)));
  }

  private List<ContinuityCase> cases(LocalDate from, LocalDate to) {
    return sql.sql(
            """
            select resident_id, kind, from_day, to_day, answer_by, answered_on, organisation,
              municipality, because, needs
            from continuity
            where from_day < ? and (from_day >= ?
              or kind = 'INCOME_GAP' and (to_day is null or to_day > ?))
            order by resident_id, ordinal""")
        .params(to, from, from)
        .query((row, _) -> read(row))
        .list();
  }

  /** One row for each resident, lead and municipality, however many segments there are. */
  private List<OpenLine> open(LocalDate from, LocalDate to) {
    return sql.sql(
            """
            select distinct resident_id, organisation, municipality from segment
            where from_day < ? and (to_day is null or to_day > ?)""")
        .params(to, from)
        .query(
            (row, _) ->
                new OpenLine(
                    new ResidentId(row.getObject(1, UUID.class)),
                    from,
                    to,
                    orNull(row.getString(2), Organisation::valueOf),
                    orNull(row.getString(3), Municipality::of)))
        .list();
  }

  private static ContinuityCase read(ResultSet row) throws SQLException {
    return new ContinuityCase(
        new ResidentId(row.getObject(1, UUID.class)),
        Kind.valueOf(row.getString(2)),
        row.getDate(3).toLocalDate(),
        day(row.getDate(4)),
        day(row.getDate(5)),
        day(row.getDate(6)),
        orNull(row.getString(7), Organisation::valueOf),
        orNull(row.getString(8), Municipality::of),
        words(row.getString(9), Because::of),
        words(row.getString(10), Need::of));
  }

  private static <T> List<T> words(String text, Function<String, T> reader) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).map(reader).toList();
  }

  private static <T> @Nullable T orNull(@Nullable String text, Function<String, T> reader) {
    return text == null ? null : reader.apply(text);
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }
}
