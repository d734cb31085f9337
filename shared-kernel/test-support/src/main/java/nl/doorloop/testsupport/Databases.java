package nl.doorloop.testsupport;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * Makes databases on a server.
 *
 * @param jdbcUrl of the database with this name
 */
record Databases(UnaryOperator<String> jdbcUrl, String existing, String user, String password) {
  private static final AtomicInteger NUMBER = new AtomicInteger();

  RealParts.Postgres create() {
    String name = "test_" + NUMBER.incrementAndGet();
    try (Connection connection =
            DriverManager.getConnection(jdbcUrl.apply(existing), user, password);
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "No database could be made for the test: " + e.getMessage(), e);
    }
    return new RealParts.Postgres(jdbcUrl.apply(name), user, password);
  }
}
