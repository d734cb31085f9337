package nl.doorloop.allinone.kills;

import static java.util.Map.entry;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.doorloop.allinone.Api;
import nl.doorloop.continuity.ContinuityApplication;
import nl.doorloop.debtsupport.DebtSupportApplication;
import nl.doorloop.employerdesk.EmployerDeskApplication;
import nl.doorloop.incomesupport.IncomeSupportApplication;
import nl.doorloop.onecounter.OneCounterApplication;
import nl.doorloop.shelteredwork.ShelteredWorkApplication;
import nl.doorloop.testsupport.Waiting;

/**
 * The line as a region runs it, each part a process of its own, on this machine: a database server,
 * a broker, the deciding services (income support twice), and two one-counters, one for each
 * instance of income support.
 */
final class Apart implements AutoCloseable {
  private static final Duration START = Duration.ofMinutes(10);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private final Path folder;
  private final Database database;
  private final int kafkaPort;
  private final Map<String, String> keys = new LinkedHashMap<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Integer> counters = new ArrayList<>();
  private final Random chance = new Random();
  private final Set<Integer> ports = new HashSet<>();
  private final Thread atTheLatest = new Thread(this::killAll, "line-stop");

  Apart(Path folder) {
    this.folder = folder;
    this.database = new Database(folder.resolve("postgresql"), freePort());
    this.kafkaPort = freePort();
    for (var key :
        List.of(
            "doorloop.keys.personal-data", "doorloop.keys.bsn", "doorloop.security.token-key")) {
      var bytes = new byte[32];
      new SecureRandom().nextBytes(bytes);
      keys.put(key, Base64.getEncoder().encodeToString(bytes));
    }
    Runtime.getRuntime().addShutdownHook(atTheLatest);
  }

  /** Returns when every part answers. */
  void start() throws IOException {
    begin(database);
    awaitAll();
    begin(
        new JvmPart(
            "kafka",
            folder.resolve("kafka-log"),
            classPath(entry -> !entry.contains("test-support")),
            Broker.class,
            List.of(folder.resolve("kafka").toString(), Integer.toString(kafkaPort)),
            () -> listens(kafkaPort)));
    int continuity = service("continuity", ContinuityApplication.class, Map.of());
    int sheltered = service("sheltered-work", ShelteredWorkApplication.class, Map.of());
    int employers = service("employer-desk", EmployerDeskApplication.class, Map.of());
    int debts = service("debt-support", DebtSupportApplication.class, Map.of());
    for (int i = 1; i <= 2; i++) {
      int income = service("income-support-" + i, IncomeSupportApplication.class, Map.of());
      counters.add(
          service(
              "one-counter-" + i,
              OneCounterApplication.class,
              Map.of(
                  "doorloop.demo-users", true,
                  "doorloop.instance", "one-counter-" + i,
                  "doorloop.services.continuity", "http://127.0.0.1:" + continuity,
                  "doorloop.services.sheltered-work", "http://127.0.0.1:" + sheltered,
                  "doorloop.services.employer-desk", "http://127.0.0.1:" + employers,
                  "doorloop.services.debt-support", "http://127.0.0.1:" + debts,
                  "doorloop.services.income-support", "http://127.0.0.1:" + income)));
    }
    awaitAll();
  }

  private int service(String name, Class<?> main, Map<String, ?> own) throws IOException {
    int port = freePort();
    Map<String, Object> settings = new LinkedHashMap<>(keys);
    settings.putAll(
        Map.ofEntries(
            entry("server.port", port),
            entry("server.address", "127.0.0.1"),
            entry("spring.datasource.url", database.url()),
            entry("spring.datasource.username", database.credentials().getFirst()),
            entry("spring.datasource.password", database.credentials().getLast()),
            entry("spring.datasource.hikari.maximum-pool-size", 6),
            entry("spring.datasource.hikari.minimum-idle", 1),
            entry("spring.jmx.enabled", false),
            entry("doorloop.kafka.bootstrap-servers", broker()),
            // Killed and started again, it takes its own place in the group.
            entry("doorloop.kafka.instance-id", name)));
    settings.putAll(own);
    begin(
        new JvmPart(
            name,
            folder.resolve(name),
            // Without the parts for tests: they would log in their own way.
            classPath(e -> !e.contains("test-support") && !e.endsWith("test-classes")),
            main,
            JvmPart.arguments(settings),
            () -> isReady(port)));
    return port;
  }

  private void begin(Part part) {
    parts.add(part);
    part.begin();
  }

  private static String classPath(Predicate<String> wanted) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(wanted)
        .collect(Collectors.joining(File.pathSeparator));
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  Database database() {
    return database;
  }

  String broker() {
    return "127.0.0.1:" + kafkaPort;
  }

  /** One of the one-counters, as this user. */
  Api counter(Random chance, String user) {
    return new Api(counters.get(chance.nextInt(counters.size())), user);
  }

  void awaitAll() {
    for (var part : parts) {
      Waiting.until(part.name() + " answers (see " + folder + ")", START, part::answers);
    }
  }

  boolean allAnswer() {
    return parts.stream().allMatch(Part::answers);
  }

  private static boolean listens(int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isReady(int port) {
    try {
      var request =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
              .timeout(Duration.ofSeconds(5))
              .build();
      return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Below those that the system gives to outgoing calls: a part finds its own again. */
  private int freePort() {
    while (true) {
      int port = chance.nextInt(20_000, 32_000);
      if (ports.add(port) && !listens(port)) {
        return port;
      }
    }
  }

  private void killAll() {
    parts.reversed().forEach(Part::kill);
  }

  @Override
  public void close() throws InterruptedException {
    for (var part : parts.reversed()) {
      part.close();
    }
    Runtime.getRuntime().removeShutdownHook(atTheLatest);
  }
}
