package nl.doorloop.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.AppInfoParser;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Kafka broker with its controller inside this JVM, its data in one folder: topics, records and
 * the offsets of groups survive a restart and a kill. It listens on 127.0.0.1 only, without a
 * password, so every user of this machine can reach it. It makes no topics by itself.
 *
 * <p>Whoever starts it closes it, after everything that uses it has been closed; that is why it
 * adds no shutdown hook of its own. Start it after logging has been set up, since a broker says
 * much.
 */
public final class EmbeddedKafka implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedKafka.class);
  private static final int LAYOUT = 1;
  private static final String SERVER = "Kafka";
  private static final String DATA = "data";
  private static final int START_LIMIT_SECONDS = 300;
  private static final int STOP_LIMIT_SECONDS = 30;

  private final DataFolder folder;
  private final int port;
  private final Consumer<String> onTrouble;
  private final Consumer<String> trouble = this::inTrouble;
  private final CompletableFuture<String> firstTrouble = new CompletableFuture<>();
  private @Nullable KafkaRaftServer server;
  private volatile boolean running;
  private boolean closed;

  private EmbeddedKafka(DataFolder folder, int port, Consumer<String> onTrouble) {
    this.folder = folder;
    this.port = port;
    this.onTrouble = onTrouble;
  }

  /**
   * Starts the broker on the data in this folder, or on a new and empty log. It takes calls when
   * this returns.
   *
   * @param folder is made when it is missing; belongs to this broker alone
   * @param port to listen on; 0 picks a free one
   * @param settings Kafka's own for a broker, by name; they win over the defaults of {@link
   *     KafkaSettings}
   * @param onTrouble is told, on a thread of its own, why the broker cannot go on once it runs; an
   *     own broker would end its JVM, this one has to be closed
   * @throws PortTakenException when another program listens on the port
   * @throws EmbeddedServerException when it cannot be started, with the reason
   * @throws IllegalArgumentException when a setting is one that this class decides
   */
  public static EmbeddedKafka start(
      Path folder, int port, Map<String, String> settings, Consumer<String> onTrouble) {
    KafkaSettings.requireFree(settings);
    DataFolder home = DataFolder.take(folder, new FolderMark(SERVER, LAYOUT, version()), true);
    try {
      LoopbackPort.requireFree(SERVER, port);
      home.deleteHalfMade();
      if (!Files.exists(home.resolve(DATA))) {
        format(home);
      }
      return LoopbackPort.use(
          SERVER,
          port,
          free -> {
            EmbeddedKafka kafka = new EmbeddedKafka(home, free, onTrouble);
            kafka.launch(settings);
            return kafka;
          });
    } catch (IOException e) {
      home.close();
      throw new EmbeddedServerException(
          "Kafka cannot use the folder %s: %s".formatted(home.path(), e), e);
    } catch (RuntimeException e) {
      home.close();
      throw e;
    }
  }

  // A patch release reads and writes what another of the same minor release does.
  private static String version() {
    String[] parts = AppInfoParser.getVersion().split("\\.", 3);
    return parts[0] + "." + parts[1];
  }

  private static void format(DataFolder home) throws IOException {
    Path halfMade = Files.createDirectories(home.halfMade(DATA));
    try {
      new Formatter()
          .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8))
          .setClusterId(Uuid.randomUuid().toString())
          .setNodeId(KafkaSettings.NODE)
          .setDirectories(List.of(halfMade.toString()))
          .setMetadataLogDirectory(halfMade.toString())
          .setControllerListenerName(KafkaSettings.CONTROLLER)
          .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
          .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
          .run();
    } catch (Exception e) {
      throw new IOException("Kafka cannot lay out its data folder: " + e.getMessage(), e);
    }
    home.finish(halfMade, DATA);
  }

  private void launch(Map<String, String> settings) {
    Properties properties = new Properties();
    properties.putAll(KafkaSettings.of(folder.resolve(DATA), port, LoopbackPort.free(), settings));
    KafkaExits.tell(trouble);
    try {
      KafkaRaftServer starting =
          new KafkaRaftServer(KafkaConfig.fromProps(properties, false), Time.SYSTEM);
      server = starting;
      CompletableFuture<Void> up = inBackground("kafka-start", starting::startup);
      // A broker that asks for the end of its JVM while it starts may never come back from its
      // start.
      firstTrouble.thenAccept(why -> up.completeExceptionally(new IOException(why)));
      up.get(START_LIMIT_SECONDS, TimeUnit.SECONDS);
      running = true;
      LOG.info("Kafka {} listens on 127.0.0.1:{}", AppInfoParser.getVersion(), port);
    } catch (InterruptedException e) {
      stop();
      Thread.currentThread().interrupt();
      throw new EmbeddedServerException("The thread was interrupted while it started Kafka.", e);
    } catch (Exception e) {
      stop();
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (causes(e).anyMatch(BindException.class::isInstance)) {
        throw new PortTakenException(SERVER, port);
      }
      throw new EmbeddedServerException(
          "Kafka cannot be started in %s: %s".formatted(folder.path(), cause.getMessage()), e);
    }
  }

  private static Stream<Throwable> causes(Throwable of) {
    return Stream.iterate(of, Objects::nonNull, Throwable::getCause);
  }

  private static CompletableFuture<Void> inBackground(String name, Runnable work) {
    CompletableFuture<Void> done = new CompletableFuture<>();
    Thread.ofPlatform()
        .name(name)
        .daemon()
        .start(
            () -> {
              try {
                work.run();
                done.complete(null);
              } catch (Throwable e) {
                done.completeExceptionally(e);
              }
            });
    return done;
  }

  private void inTrouble(String why) {
    if (firstTrouble.complete(why) && running) {
      onTrouble.accept(why);
    }
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /** What a client needs to find it: host and port. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Why the broker cannot go on; empty while all is well. */
  public Optional<String> trouble() {
    return Optional.ofNullable(firstTrouble.getNow(null));
  }

  /** Stops the broker in good order and gives the folder back. Does nothing the second time. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      try (folder) {
        stop();
      }
    }
  }

  private void stop() {
    KafkaRaftServer started = server;
    if (started != null) {
      CompletableFuture<Void> down =
          inBackground(
              "kafka-stop",
              () -> {
                started.shutdown();
                started.awaitShutdown();
              });
      try {
        down.get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        LOG.warn("Kafka did not stop within {} s; it ends with this JVM", STOP_LIMIT_SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (ExecutionException e) {
        LOG.warn("Kafka did not stop in good order", e);
      }
    }
    KafkaExits.forget(trouble);
  }
}
