package nl.doorloop.platform.store;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.doorloop.platform.commands.CommandRefused;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.messaging.unitofwork.RollbackConfiguration;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.CreationPolicyAggregateFactory;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.BeanUtils;

/**
 * Axon put together by hand, piece by piece, for one service. Nothing is found by itself: neither
 * the modules on the class path (the update checker is one, it phones home) nor serializers nor
 * time-outs.
 */
final class AxonWiring {
  /** A refusal recorded nothing, so what it is part of may go on. */
  static final RollbackConfiguration ALL_BUT_REFUSALS =
      failure -> !(failure instanceof CommandRefused);

  private static final String NO_ADVERTISEMENT = "disable-axoniq-console-message";

  private final String service;
  private final List<AggregateRegistration> registrations;

  AxonWiring(String service, List<AggregateRegistration> registrations) {
    this.service = service;
    this.registrations = registrations;
  }

  Configuration start(EventStreams streams, TransactionManager transactions) {
    System.setProperty(NO_ADVERTISEMENT, "true");
    var engine = new PostgresEventStorageEngine(streams, streamTypes());
    var locks = new LocksUntilCommit();
    var configurer =
        DefaultConfigurer.defaultConfiguration(false)
            .configureTransactionManager(_ -> transactions)
            .configureSerializer(_ -> new NothingSerialized())
            .configureEventSerializer(_ -> new NothingSerialized())
            .configureMessageSerializer(_ -> new NothingSerialized())
            .configureEventStore(_ -> new NoStreaming(engine))
            .configureCommandBus(_ -> commandBus(transactions));
    registrations.forEach(r -> configurer.configureAggregate(aggregate(r, locks)));
    return check(configurer.start(), transactions);
  }

  private SimpleCommandBus commandBus(TransactionManager transactions) {
    var bus =
        SimpleCommandBus.builder()
            .transactionManager(transactions)
            .rollbackConfiguration(ALL_BUT_REFUSALS)
            .build();
    var guard = new OneContextAThread(service);
    bus.registerDispatchInterceptor(guard);
    bus.registerHandlerInterceptor(guard);
    return bus;
  }

  private static AggregateConfigurer<?> aggregate(AggregateRegistration r, LockFactory locks) {
    EveryCommandIsHandled.in(r.aggregate());
    return configured(r.aggregate(), r, locks);
  }

  private static <A> AggregateConfigurer<A> configured(
      Class<A> type, AggregateRegistration registration, LockFactory locks) {
    CommandTargetResolver target =
        message -> new VersionedAggregateIdentifier(stream(registration, message), null);
    CreationPolicyAggregateFactory<A> beginning =
        streamId -> {
          var aggregate = BeanUtils.instantiateClass(type);
          ((DeciderAggregate<?>) aggregate).begin(String.valueOf(streamId));
          return aggregate;
        };
    return AggregateConfigurer.defaultConfiguration(type)
        .configureAggregateFactory(_ -> new GenericAggregateFactory<>(type))
        .configureCreationPolicyAggregateFactory(_ -> beginning)
        .configureLockFactory(_ -> locks)
        .configureCommandTargetResolver(_ -> target);
  }

  private static String stream(AggregateRegistration registration, CommandMessage<?> message) {
    return message.getMetaData().get(CommandDispatch.STREAM_ID) instanceof String said
        ? said
        : registration.streamOf().apply(message.getPayload());
  }

  /** Axon calls a kind of aggregate by its simple class name; what is stored is our own word. */
  private UnaryOperator<String> streamTypes() {
    var byAxonName =
        registrations.stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    r -> r.aggregate().getSimpleName(), AggregateRegistration::streamType));
    return axonName -> {
      var streamType = byAxonName.get(axonName);
      if (streamType == null) {
        throw new IllegalStateException(axonName + " has no AggregateRegistration");
      }
      return streamType;
    };
  }

  /** Without a piece Axon would go on with a default that loses events, and say nothing. */
  private static Configuration check(Configuration axon, TransactionManager transactions) {
    require(axon.eventBus() instanceof NoStreaming, "the event store");
    require(axon.commandBus() instanceof SimpleCommandBus, "the command bus");
    require(axon.getComponent(TransactionManager.class) == transactions, "the transactions");
    require(axon.getComponent(Serializer.class) instanceof NothingSerialized, "the serializer");
    return axon;
  }

  private static void require(boolean holds, String piece) {
    if (!holds) {
      throw new IllegalStateException("Axon did not take " + piece + " that it was given");
    }
  }
}
