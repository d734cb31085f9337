package nl.doorloop.benchmarks.append;

import com.typesafe.config.ConfigFactory;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import nl.doorloop.benchmarks.Callers;
import nl.doorloop.benchmarks.CopyText;
import nl.doorloop.benchmarks.Servers;
import nl.doorloop.language.ResidentEvent;
import org.apache.pekko.Done;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.SpawnProtocol;
import org.apache.pekko.actor.typed.javadsl.AskPattern;

/**
 * Pekko Persistence with its JDBC journal: an actor is started for the employment, recovers its ten
 * events, asks the product's own decider, persists one event, answers and ends. The settings are
 * those that it comes with, apart from where the database is and that snapshots, which are not
 * used, have no store. It writes batches over all actors by itself.
 */
final class PekkoJdbc implements AutoCloseable {
  static final String NAME = "Pekko Persistence JDBC";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ActorSystem<SpawnProtocol.Command> system;

  private PekkoJdbc(ActorSystem<SpawnProtocol.Command> system) {
    this.system = system;
  }

  static PekkoJdbc over(Servers servers, String database, int streams) throws SQLException {
    var url = servers.database(database);
    copy(servers, database, streams);
    var settings =
        ConfigFactory.parseMap(
                Map.of(
                    "pekko.persistence.journal.plugin",
                    "jdbc-journal",
                    "pekko.actor.serializers.employment",
                    PekkoEvents.class.getName(),
                    "pekko.actor.serialization-bindings.\"nl.doorloop.language.ResidentEvent\"",
                    "employment",
                    "jdbc-journal.slick.profile",
                    "slick.jdbc.PostgresProfile$",
                    "jdbc-journal.slick.db.driver",
                    "org.postgresql.Driver",
                    "jdbc-journal.slick.db.url",
                    url,
                    "jdbc-journal.slick.db.user",
                    servers.postgres().user(),
                    "jdbc-journal.slick.db.password",
                    servers.postgres().password(),
                    "pekko.loggers",
                    java.util.List.of("org.apache.pekko.event.slf4j.Slf4jLogger")))
            .withFallback(ConfigFactory.load());
    return new PekkoJdbc(ActorSystem.create(SpawnProtocol.create(), "pekko", settings));
  }

  private static void copy(Servers servers, String database, int streams) throws SQLException {
    try (var connection = servers.connect(database);
        var statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TABLE event_journal (
            ordering BIGSERIAL, persistence_id VARCHAR(255) NOT NULL, sequence_number BIGINT NOT NULL,
            deleted BOOLEAN DEFAULT FALSE NOT NULL, writer VARCHAR(255) NOT NULL,
            write_timestamp BIGINT, adapter_manifest VARCHAR(255), event_ser_id INTEGER NOT NULL,
            event_ser_manifest VARCHAR(255) NOT NULL, event_payload BYTEA NOT NULL,
            meta_ser_id INTEGER, meta_ser_manifest VARCHAR(255), meta_payload BYTEA,
            PRIMARY KEY (persistence_id, sequence_number));
          CREATE UNIQUE INDEX event_journal_ordering_idx ON event_journal (ordering);
          CREATE TABLE event_tag (event_id BIGINT REFERENCES event_journal (ordering) ON DELETE CASCADE,
            tag VARCHAR(256), PRIMARY KEY (event_id, tag));
          """);
      try (var copy =
          new CopyText(
              connection,
              "event_journal (persistence_id, sequence_number, writer, write_timestamp,"
                  + " adapter_manifest, event_ser_id, event_ser_manifest, event_payload)")) {
        for (int number = 0; number < streams; number++) {
          var stream = new Stream(number);
          int seq = 1;
          for (ResidentEvent event : stream.events()) {
            copy.row(
                PekkoEmployment.id(stream).id(),
                seq++,
                "seed",
                1_735_689_600_000L,
                "",
                PekkoEvents.IDENTIFIER,
                StreamRows.CODEC.typeOf(event).name(),
                StreamRows.CODEC.write(event));
          }
        }
      }
      statement.execute("VACUUM (ANALYZE) event_journal");
    }
  }

  Callers.Caller caller() {
    return number -> {
      var stream = new Stream(number);
      AskPattern.<SpawnProtocol.Command, Done>ask(
              system,
              (ActorRef<Done> answer) ->
                  new SpawnProtocol.Spawn<>(
                      PekkoEmployment.of(stream, answer),
                      stream.provisionId().text(),
                      Props.empty(),
                      system.ignoreRef()),
              PATIENCE,
              system.scheduler())
          .toCompletableFuture()
          .join();
    };
  }

  @Override
  public void close() {
    system.terminate();
    system.getWhenTerminated().toCompletableFuture().join();
  }
}
