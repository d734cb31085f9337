package nl.doorloop.platform.store;

import java.time.Clock;
import java.util.List;
import nl.doorloop.platform.json.EventCodec;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.updates.UpdateChecker;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * A program of its own that starts and stops Axon: as it is wired here, or, with the argument
 * {@code by-default}, as it comes. It ends when no thread is left.
 */
public final class AxonOnItsOwn {
  static final String BY_DEFAULT = "by-default";

  private AxonOnItsOwn() {}

  public static void main(String[] arguments) {
    if (List.of(arguments).contains(BY_DEFAULT)) {
      DefaultConfigurer.defaultConfiguration()
          .buildConfiguration()
          .getComponent(UpdateChecker.class);
      return;
    }
    var codec = new EventCodec();
    Recorder recorder = () -> new Recorder.Recording("nobody", null);
    var streams =
        new EventStreams(
            new JdbcTemplate(),
            codec,
            new EventInsert(codec, recorder, Clock.systemUTC(), Mandates.NONE),
            new CommitSignals(List::of));
    var registration = new AggregateRegistration(EntitlementAggregate.class, "entitlement");
    var axon =
        new AxonWiring("income-support", List.of(registration))
            .start(streams, new SpringTransactions(new JdbcTransactionManager()));
    axon.shutdown();
  }
}
