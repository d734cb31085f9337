package nl.doorloop.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Statements on an embedded server, by its superuser. */
record Sql(int port, String password) {
  static Sql on(EmbeddedPostgres postgres) {
    return new Sql(postgres.port(), postgres.password());
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", password);
  }

  void run(String statement) throws SQLException {
    try (Connection connection = connect();
        Statement call = connection.createStatement()) {
      call.execute(statement);
    }
  }

  List<String> read(String query) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Connection connection = connect();
        Statement call = connection.createStatement();
        ResultSet rows = call.executeQuery(query)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
