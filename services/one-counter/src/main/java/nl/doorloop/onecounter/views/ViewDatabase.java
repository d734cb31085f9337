package nl.doorloop.onecounter.views;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Connections to one generation: every one of them has the generation's schema as its search path
 * from the moment it is made, so no statement names a schema and none costs an extra round trip.
 */
public final class ViewDatabase implements AutoCloseable {
  private final Generation generation;
  private final HikariDataSource pool;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private final ObstacleSettings obstacles;

  ViewDatabase(
      Generation generation,
      JdbcConnectionDetails server,
      int connections,
      ObstacleSettings obstacles) {
    this.generation = generation;
    this.obstacles = obstacles;
    var config = new HikariConfig();
    config.setPoolName(generation.schema());
    config.setJdbcUrl(server.getJdbcUrl());
    config.setUsername(server.getUsername());
    config.setPassword(server.getPassword());
    config.setSchema(generation.schema());
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    // What the server says of a value that it refuses would be in the log.
    config.addDataSourceProperty("logServerErrorDetail", "false");
    // A server that is away at start is health's business, not a reason to stop.
    config.setInitializationFailTimeout(-1);
    this.pool = new HikariDataSource(config);
    this.sql = JdbcClient.create(pool);
    this.transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
  }

  public Generation generation() {
    return generation;
  }

  /** Which obstacles each organisation looks for in what is derived here. */
  ObstacleSettings obstacles() {
    return obstacles;
  }

  public JdbcClient sql() {
    return sql;
  }

  public TransactionTemplate transaction() {
    return transaction;
  }

  public DataSource dataSource() {
    return pool;
  }

  @Override
  public void close() {
    pool.close();
  }
}
