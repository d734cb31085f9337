package nl.doorloop.benchmarks.append;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicReference;
import nl.doorloop.benchmarks.Callers;
import nl.doorloop.benchmarks.CopyText;
import nl.doorloop.benchmarks.Servers;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.platform.json.DoorloopJson;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeHours;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.jpa.EntityManagerProvider;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jpa.DomainEventEntry;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jpa.SnapshotEventEntry;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/**
 * Axon 4.13 with its own JPA event store on Hibernate, its command bus and repository as they come,
 * in front of the product's own decider. Commands come from the callers' threads, without HTTP.
 */
final class AxonJpa implements AutoCloseable {
  static final String NAME = "Axon JPA, bytea";
  static final String DEFAULT_NAME = "Axon JPA, as it comes (large objects)";

  private final EntityManagerFactory factory;
  private final HikariDataSource pool;
  private final ThreadLocal<EntityManager> managers;
  private final Configuration axon;

  private AxonJpa(EntityManagerFactory factory, HikariDataSource pool) {
    this.factory = factory;
    this.pool = pool;
    this.managers = ThreadLocal.withInitial(factory::createEntityManager);
    EntityManagerProvider provider = managers::get;
    TransactionManager transactions = new OfEntityManager(managers::get);
    Serializer json =
        Jackson3Serializer.builder().jsonMapperBuilderCustomizer(DoorloopJson::configure).build();
    axon =
        DefaultConfigurer.defaultConfiguration(false)
            .configureTransactionManager(_ -> transactions)
            .configureSerializer(_ -> json)
            .configureEventStore(
                c ->
                    EmbeddedEventStore.builder()
                        .storageEngine(
                            JpaEventStorageEngine.builder()
                                .eventSerializer(json)
                                .snapshotSerializer(json)
                                .entityManagerProvider(provider)
                                .transactionManager(transactions)
                                .build())
                        .build())
            .configureAggregate(
                AggregateConfigurer.defaultConfiguration(AxonEmployment.class)
                    .configureAggregateFactory(
                        _ -> new GenericAggregateFactory<>(AxonEmployment.class))
                    .configureCommandTargetResolver(
                        _ ->
                            message ->
                                new VersionedAggregateIdentifier(
                                    ((ChangeHours) message.getPayload()).provisionId().text(),
                                    null)))
            .start();
  }

  static AxonJpa over(Servers servers, String database, int streams, boolean largeObjects)
      throws SQLException {
    var pool = new HikariDataSource();
    pool.setJdbcUrl(servers.database(database));
    pool.setUsername(servers.postgres().user());
    pool.setPassword(servers.postgres().password());
    pool.setMaximumPoolSize(40);
    var configuration =
        new HibernatePersistenceConfiguration(database)
            .managedClasses(DomainEventEntry.class, SnapshotEventEntry.class)
            .property("hibernate.connection.datasource", pool)
            .property("hibernate.hbm2ddl.auto", "create");
    if (!largeObjects) {
      configuration.property("hibernate.dialect", ByteaDialect.class.getName());
    }
    var factory = configuration.createEntityManagerFactory();
    copy(servers, database, streams, largeObjects);
    return new AxonJpa(factory, pool);
  }

  private static void copy(Servers servers, String database, int streams, boolean largeObjects)
      throws SQLException {
    try (var connection = servers.connect(database);
        var statement = connection.createStatement()) {
      statement.execute(
          "CREATE TABLE seed (id text, seq bigint, event text, type text, payload bytea)");
      try (var copy = new CopyText(connection, "seed")) {
        for (int number = 0; number < streams; number++) {
          var stream = new Stream(number);
          int seq = 0;
          for (ResidentEvent event : stream.events()) {
            copy.row(
                stream.provisionId().text(),
                seq,
                stream.eventId(seq).text(),
                event.getClass().getName(),
                StreamRows.CODEC.write(event));
            seq++;
          }
        }
      }
      var blob = largeObjects ? "lo_from_bytea(0, %s)" : "%s";
      statement.execute(
          """
          INSERT INTO domainevententry (globalindex, aggregateidentifier, sequencenumber, type,
              eventidentifier, timestamp, payloadtype, payload, metadata)
          SELECT -row_number() OVER (ORDER BY id, seq), id, seq, 'AxonEmployment', event,
              '2025-01-01T00:00:00Z', type, %s, %s FROM seed
          """
              .formatted(blob.formatted("payload"), blob.formatted("'{}'::bytea")));
      statement.execute("DROP TABLE seed");
      statement.execute("VACUUM (ANALYZE) domainevententry");
    }
  }

  Callers.Caller caller() {
    return number -> {
      var answer = new AtomicReference<CommandResultMessage<?>>();
      axon.commandBus()
          .dispatch(
              GenericCommandMessage.asCommandMessage(new Stream(number).command()),
              (_, result) -> answer.set(result));
      if (answer.get().isExceptional()) {
        throw new IllegalStateException(answer.get().exceptionResult());
      }
    };
  }

  /** One transaction of the thread's entity manager, emptied after each. */
  private record OfEntityManager(java.util.function.Supplier<EntityManager> managers)
      implements TransactionManager {
    @Override
    public Transaction startTransaction() {
      var manager = managers.get();
      if (manager.getTransaction().isActive()) {
        return new Transaction() {
          @Override
          public void commit() {}

          @Override
          public void rollback() {}
        };
      }
      manager.getTransaction().begin();
      return new Transaction() {
        @Override
        public void commit() {
          manager.getTransaction().commit();
          manager.clear();
        }

        @Override
        public void rollback() {
          if (manager.getTransaction().isActive()) {
            manager.getTransaction().rollback();
          }
          manager.clear();
        }
      };
    }
  }

  @Override
  public void close() {
    axon.shutdown();
    factory.close();
    pool.close();
  }
}
