package nl.doorloop.platform.parameters;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.parameters.ParameterEvent;
import nl.doorloop.language.parameters.ParameterEvent.ParameterSet;
import nl.doorloop.language.parameters.ParameterEvent.ParameterWithdrawn;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterLine;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.language.parameters.Parameters;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * A service's own copy of what is set. It is read anew for every decision, so that all instances
 * decide by the same values and a change needs no restart.
 */
public final class ParameterTable {
  private static final String ALL =
      "select parameter_id, from_day, to_day, value, source from parameter";

  private final JdbcClient jdbc;

  public ParameterTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes in what was published; the same again changes nothing. */
  public void take(ParameterEvent event) {
    switch (event) {
      case ParameterSet set ->
          jdbc.sql(
                  """
                  insert into parameter (parameter_id, from_day, to_day, value, source)
                  values (?, ?, ?, ?, ?)
                  on conflict (parameter_id, from_day) do update
                  set to_day = excluded.to_day, value = excluded.value, source = excluded.source
                  """)
              .param(set.parameterId().text())
              .param(set.from())
              .param(set.to())
              .param(set.value())
              .param(set.source())
              .update();
      case ParameterWithdrawn withdrawn ->
          jdbc.sql("delete from parameter where parameter_id = ? and from_day = ?")
              .params(withdrawn.parameterId().text(), withdrawn.from())
              .update();
    }
  }

  /** All that is set as far as this service has heard, with what came with the product. */
  public Parameters parameters() {
    return read(jdbc.sql(ALL));
  }

  /** What is set for one municipality of one parameter, and nothing else. */
  public Parameters parameters(ParameterName name, Municipality municipality) {
    return read(
        jdbc.sql(ALL + " where parameter_id in (?, ?)")
            .params(
                new ParameterId(name, municipality).text(), new ParameterId(name, null).text()));
  }

  private static Parameters read(StatementSpec asked) {
    return Parameters.of(
        asked
            .query(
                (row, _) ->
                    new ParameterLine(
                        ParameterId.of(row.getString(1)),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getString(4),
                        row.getString(5)))
            .list());
  }
}
