package nl.doorloop.allinone;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import nl.doorloop.embedded.EmbeddedKafka;
import nl.doorloop.embedded.EmbeddedServerException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * The whole product in one process: PostgreSQL and Kafka first, then the deciding services, then
 * the one-counter, then, at a first start, a synthetic region. Stops in the opposite order. What
 * goes wrong on the way is one sentence on the console; the rest is in {@code log/doorloop.log} in
 * the data folder.
 */
public final class AllInOne implements AutoCloseable {
  private final Settings settings;
  private @Nullable KeptPostgres postgres;
  private @Nullable EmbeddedKafka kafka;
  private @Nullable Contexts contexts;
  private @Nullable Thread region;

  AllInOne(Settings settings) {
    this.settings = settings;
  }

  public static void main(String[] args) {
    long began = System.nanoTime();
    try {
      var settings = Settings.from(System.getenv());
      prepare(settings);
      var product = new AllInOne(settings);
      Runtime.getRuntime().addShutdownHook(new Thread(product::close, "doorloop-stop"));
      product.start(began);
    } catch (CannotStart | EmbeddedServerException cannot) {
      say("Doorloop cannot start: " + cannot.getMessage());
      System.exit(2);
    }
  }

  /** Before the first log line, since the log is in the data folder. */
  private static void prepare(Settings settings) {
    try {
      var owner =
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
      Files.createDirectories(settings.data(), owner);
      Files.createDirectories(settings.data().resolve("log"));
    } catch (IOException e) {
      throw new CannotStart(
          "the folder %s cannot be used (%s). Choose another with DOORLOOP_DATA."
              .formatted(settings.data(), e),
          e);
    }
    System.setProperty("doorloop.log", settings.data().resolve("log").toString());
    // The encoder of the log logs while the log is being set up; that is nobody's business.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    // One log for all services: none of them may set it up anew.
    System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
    requireFree(settings.port());
  }

  void start(long began) {
    var log = LoggerFactory.getLogger(AllInOne.class);
    // Threads of our own: those of the common pool do not see the classes inside the product's jar.
    Executor threads = task -> Thread.ofPlatform().name("servers").start(task);
    var database =
        CompletableFuture.supplyAsync(
            () ->
                KeptPostgres.start(
                    settings.data().resolve("postgresql"),
                    AllInOne::say,
                    trouble -> stopFor(log, "PostgreSQL", trouble)),
            threads);
    var broker =
        CompletableFuture.supplyAsync(
            () ->
                EmbeddedKafka.start(
                    settings.data().resolve("kafka"),
                    0,
                    Map.of(),
                    trouble -> stopFor(log, "Kafka", trouble)),
            threads);
    // Both are kept before either failure is told, so that closing finds what did start.
    postgres = await(database.handle((server, failure) -> failure == null ? server : null));
    kafka = await(broker.handle((server, failure) -> failure == null ? server : null));
    try {
      await(broker);
      var server = await(database).server();
      server.createDatabaseIfMissing(Contexts.DATABASE);
      contexts = new Contexts(server, await(broker).bootstrapServers(), Keys.in(settings.data()));
      contexts.start(settings.port());
    } catch (RuntimeException e) {
      close();
      throw e;
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    log.info("ready after {} s", "%.1f".formatted(seconds));
    say(
        "Doorloop is ready after %.1f s: http://localhost:%d (log in as region, password doorloop; Ctrl-C stops)"
            .formatted(seconds, settings.port()));
    bringRegionIn(log, began);
  }

  private void bringRegionIn(Logger log, long began) {
    var synthetic = new SyntheticRegion(settings.port(), settings.data());
    if (settings.region() == 0 || synthetic.isDone()) {
      return;
    }
    region =
        Thread.ofVirtual()
            .name("synthetic-region")
            .start(
                () -> {
                  try {
                    synthetic.bringIn(
                        settings.region(), LocalDate.now(ZoneId.of("Europe/Amsterdam")));
                    say(
                        "A synthetic region of %d residents is in after %.1f s."
                            .formatted(settings.region(), (System.nanoTime() - began) / 1e9));
                  } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                  } catch (RuntimeException e) {
                    log.error(
                        "The synthetic region was not brought in; the next start tries again.", e);
                    say(
                        "The synthetic region was not brought in; the next start tries again. See log/doorloop.log in "
                            + settings.data());
                  }
                });
  }

  private static void stopFor(Logger log, String server, String trouble) {
    log.error("{} cannot go on: {}", server, trouble);
    say("Doorloop stops: %s cannot go on (%s).".formatted(server, trouble));
    Thread.ofPlatform().name("doorloop-trouble").start(() -> System.exit(3));
  }

  private static <T> T await(CompletableFuture<T> started) {
    try {
      return started.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static void requireFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    } catch (IOException taken) {
      throw new CannotStart(
          "port %d is in use by another program. Stop that one, or choose another port: DOORLOOP_PORT=%d ./doorloop"
              .formatted(port, port + 1),
          taken);
    }
  }

  /**
   * Stops everything that was started; safe to call at any point of the start, and more than once.
   */
  @Override
  public synchronized void close() {
    if (region != null) {
      region.interrupt();
    }
    if (contexts != null) {
      contexts.close();
      contexts = null;
    }
    if (kafka != null) {
      kafka.close();
      kafka = null;
    }
    if (postgres != null) {
      postgres.close();
      postgres = null;
    }
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
