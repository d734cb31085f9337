package nl.doorloop.benchmarks.append;

import java.sql.SQLException;
import java.util.Map;
import nl.doorloop.benchmarks.Callers;
import nl.doorloop.benchmarks.PlainHttp;
import nl.doorloop.benchmarks.RunningService;
import nl.doorloop.benchmarks.Servers;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.shelteredwork.ShelteredWorkApplication;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Sheltered work over a store that holds some streams already, and perhaps a million events more.
 */
final class ProductStore implements AutoCloseable {
  private final RunningService service;

  private ProductStore(RunningService service) {
    this.service = service;
  }

  /** The rows go in while the service is down, and count as sent. */
  static ProductStore over(Servers servers, String database, int streams, int further)
      throws SQLException {
    start(servers, database).close();
    try (var connection = servers.connect(database);
        var statement = connection.createStatement()) {
      statement.execute("SET search_path TO sheltered_work");
      StreamRows.copyInto(connection, "event", 0, streams);
      StreamRows.copyInto(connection, "event", StreamRows.FURTHER, further / Stream.EVENTS);
      StreamRows.copyPlaces(connection, streams);
      statement.execute(
          """
          INSERT INTO relay_position (name, tx, global_index)
          SELECT 'residents', max(tx::text::bigint)::text::xid8, max(global_index) FROM event
          ON CONFLICT (name) DO UPDATE SET tx = excluded.tx, global_index = excluded.global_index
          """);
      statement.execute("VACUUM (ANALYZE) event");
      statement.execute("VACUUM (ANALYZE) resident_place");
      statement.execute("CHECKPOINT");
    }
    return new ProductStore(start(servers, database));
  }

  private static RunningService start(Servers servers, String database) {
    return new RunningService(
        servers,
        database,
        "sheltered-work",
        ShelteredWorkApplication.class,
        // Of one caller each: nobody waits for a connection, as nobody does at the limit.
        Map.of("spring.datasource.hikari.maximum-pool-size", "40"));
  }

  /** As the one-counter sends it: with the caller's token, over a connection that stays open. */
  Callers.Caller overHttp() throws Exception {
    var http = new PlainHttp(service.port());
    return new Callers.Caller() {
      @Override
      public void call(int number) throws Exception {
        var stream = new Stream(number);
        var answer = http.post(stream.path(), service.authorization(), stream.json());
        if (answer.status() != 201) {
          throw new IllegalStateException(answer.status() + " " + answer.text());
        }
      }

      @Override
      public void close() throws Exception {
        http.close();
      }
    };
  }

  /** The command alone: no request, no look at who may reach the resident. */
  Callers.Caller withoutHttp() {
    var commands = service.context().getBean(Commands.class);
    return number -> {
      var command = new Stream(number).command();
      SecurityContextHolder.getContext()
          .setAuthentication(new TestingAuthenticationToken("benchmark", ""));
      commands.once(
          null,
          command,
          () -> new CommandResult(command.provisionId().text(), commands.send(command)));
    };
  }

  @Override
  public void close() {
    service.close();
  }
}
