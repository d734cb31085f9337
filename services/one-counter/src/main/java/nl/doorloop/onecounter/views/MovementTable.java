package nl.doorloop.onecounter.views;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.Movement;
import nl.doorloop.onecounter.domain.figures.ResidentMovements;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The movements of everybody, for the figures. */
public final class MovementTable {
  private final JdbcClient sql;

  public MovementTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** All movements before the day, and the days of unknown step, by resident. */
  public List<ResidentMovements> before(LocalDate day) {
    Map<UUID, List<Movement>> movements = new LinkedHashMap<>();
    sql.sql(
            """
            select resident_id, on_day, step_from, step_to, direction, is_returning, temporary,
              return_on, relapse, unknown_days, organisation_from, organisation_to,
              municipality_from, municipality_to
            from movement where on_day < ? order by resident_id, ordinal""")
        .param(day)
        .query(
            row -> {
              movements
                  .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                  .add(movement(row));
            });
    var unknown = unknownBefore(day);
    List<ResidentMovements> all = new ArrayList<>(movements.size());
    movements.forEach(
        (resident, of) ->
            all.add(
                new ResidentMovements(
                    new ResidentId(resident), of, unknown.getOrDefault(resident, List.of()))));
    return all;
  }

  private Map<UUID, List<Period>> unknownBefore(LocalDate day) {
    Map<UUID, List<Period>> unknown = new HashMap<>();
    sql.sql("select resident_id, from_day, to_day from segment where step is null and from_day < ?")
        .param(day)
        .query(
            row -> {
              var to = row.getDate(3);
              unknown
                  .computeIfAbsent(row.getObject(1, UUID.class), _ -> new ArrayList<>())
                  .add(
                      new Period(
                          row.getDate(2).toLocalDate(), to == null ? null : to.toLocalDate()));
            });
    return unknown;
  }

  private static Movement movement(ResultSet row) throws SQLException {
    return new Movement(
        row.getDate(2).toLocalDate(),
        step(row.getString(3)),
        step(row.getString(4)),
        Direction.valueOf(row.getString(5)),
        row.getBoolean(6),
        row.getBoolean(7),
        date(row.getDate(8)),
        row.getBoolean(9),
        row.getInt(10),
        organisation(row.getString(11)),
        organisation(row.getString(12)),
        municipality(row.getString(13)),
        municipality(row.getString(14)),
        List.of());
  }

  private static @Nullable Step step(@Nullable String name) {
    return name == null ? null : Step.valueOf(name);
  }

  private static @Nullable Organisation organisation(@Nullable String name) {
    return name == null ? null : Organisation.valueOf(name);
  }

  private static @Nullable Municipality municipality(@Nullable String code) {
    return code == null ? null : Municipality.of(code);
  }

  private static @Nullable LocalDate date(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }
}
