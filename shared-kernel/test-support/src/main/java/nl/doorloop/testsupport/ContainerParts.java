package nl.doorloop.testsupport;

import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.PortBinding;
import com.github.dockerjava.api.model.Ports;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.lifecycle.Startable;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** Real parts in containers, reachable on the loopback address only. */
final class ContainerParts implements Parts {
  private final TestSettings settings;
  private final Queue<Startable> running = new ConcurrentLinkedQueue<>();
  private final Once<Databases> databases = new Once<>(this::startPostgres);
  private final Once<RealParts.Kafka> kafka = new Once<>(this::startKafka);

  ContainerParts(TestSettings settings) {
    this.settings = settings;
  }

  @Override
  public String description() {
    return "containers of %s and %s, because a Docker engine answers and has these images"
        .formatted(settings.postgresImage(), settings.kafkaImage());
  }

  @Override
  public RealParts.Postgres newDatabase() {
    return databases.get().create();
  }

  @Override
  public RealParts.Kafka kafka() {
    return kafka.get();
  }

  private Databases startPostgres() {
    PostgreSQLContainer container =
        new PostgreSQLContainer(
                DockerImageName.parse(settings.postgresImage())
                    .asCompatibleSubstituteFor("postgres"))
            .withCreateContainerCmdModifier(ContainerParts::onLoopback);
    List<String> command = new ArrayList<>(List.of("postgres"));
    EmbeddedParts.postgresSettings(settings)
        .forEach((name, value) -> command.addAll(List.of("-c", name + "=" + value)));
    container.setCommand(command.toArray(String[]::new));
    start(container);
    String address =
        "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(5432));
    return new Databases(
        address::concat,
        container.getDatabaseName(),
        container.getUsername(),
        container.getPassword());
  }

  private RealParts.Kafka startKafka() {
    KafkaContainer container =
        new KafkaContainer(
                DockerImageName.parse(settings.kafkaImage())
                    .asCompatibleSubstituteFor("apache/kafka"))
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withCreateContainerCmdModifier(ContainerParts::onLoopback);
    start(container);
    return new RealParts.Kafka(container.getBootstrapServers());
  }

  private void start(Startable container) {
    running.add(container);
    container.start();
  }

  private static void onLoopback(CreateContainerCmd command) {
    HostConfig host = Objects.requireNonNull(command.getHostConfig());
    ExposedPort[] ports = Objects.requireNonNull(command.getExposedPorts());
    host.withPublishAllPorts(false)
        .withPortBindings(
            Stream.of(ports)
                .map(port -> new PortBinding(Ports.Binding.bindIp("127.0.0.1"), port))
                .toList());
  }

  @Override
  public void close() {
    running.forEach(Startable::stop);
    running.clear();
  }
}
