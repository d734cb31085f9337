package nl.doorloop.platform.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.json.EventCodec;
import nl.doorloop.platform.json.ExampleEvents;
import nl.doorloop.testsupport.RealParts;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class OneStatementTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);

  @Test
  void hundreds_of_events_go_in_and_come_back_with_one_statement_each() {
    try (var service = TestService.start(RealParts.postgres(), "income-support")) {
      var counted = new Counted(service.dataSource());
      var codec = new EventCodec();
      Recorder recorder = () -> new Recorder.Recording("import", null);
      var streams =
          new EventStreams(
              new JdbcTemplate(counted),
              codec,
              new EventInsert(codec, recorder, Clock.systemUTC(), Mandates.NONE),
              new CommitSignals(List::of));
      var ids = IntStream.range(0, 300).mapToObj(_ -> Ids.next().toString()).toList();

      streams.append(ids.stream().map(OneStatementTest::first).toList());
      assertThat(counted.statements).singleElement().asString().startsWith("INSERT INTO event");

      counted.statements.clear();
      assertThat(streams.load(ids)).hasSize(300);
      assertThat(counted.statements).singleElement().asString().startsWith("SELECT");

      counted.statements.clear();
      var engine = new PostgresEventStorageEngine(streams, _ -> "entitlement");
      assertThat(engine.readEvents(ids.getFirst()).asStream()).hasSize(1);
      assertThat(counted.statements).hasSize(1);
    }
  }

  private static NewEvent first(String stream) {
    var ended = EntitlementCommand.ended(ProvisionId.of(stream), ExampleEvents.RESIDENT, DAY);
    return new NewEvent(stream, 0, "entitlement", new EventId(Ids.next()), ended);
  }

  /** Writes down every statement that is prepared. */
  private static final class Counted extends DelegatingDataSource {
    private final List<String> statements = new ArrayList<>();

    Counted(DataSource target) {
      super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
      var connection = super.getConnection();
      return (Connection)
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {Connection.class},
              (_, method, arguments) -> {
                if (method.getName().startsWith("prepare")
                    || method.getName().equals("createStatement")) {
                  statements.add(String.valueOf(arguments[0]));
                }
                try {
                  return method.invoke(connection, arguments);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
    }
  }
}
