package nl.doorloop.onecounter.views;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Statements that go to the database in one round trip and are done there one after the other: what
 * has written holds up the relays until it ends, and every round trip is a part of that.
 */
final class Together {
  private final List<String> statements = new ArrayList<>();
  private final List<Object> values = new ArrayList<>();

  /** The same statements every time, also for no rows, so that the database prepares them once. */
  void add(String statement, List<?> values) {
    statements.add(statement);
    this.values.addAll(values);
  }

  void run(JdbcClient sql) {
    if (!statements.isEmpty()) {
      sql.sql(String.join(";\n", statements)).params(values).update();
    }
  }
}
