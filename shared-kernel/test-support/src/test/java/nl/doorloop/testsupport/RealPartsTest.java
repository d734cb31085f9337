package nl.doorloop.testsupport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealPartsTest {
  private static final Map<String, String> AS_THE_BUILD_SETS =
      Map.of("TESTCONTAINERS_RYUK_DISABLED", "true", "TESTCONTAINERS_HOST_OVERRIDE", "localhost");

  @TempDir Path folder;

  @Test
  void each_call_gives_an_empty_database_of_its_own() throws SQLException {
    RealParts.Postgres first = RealParts.postgres();
    RealParts.Postgres second = RealParts.postgres();
    run(first, "create table note(said text)");

    assertThat(first.jdbcUrl()).isNotEqualTo(second.jdbcUrl());
    assertThat(read(second, "select count(*) from pg_tables where tablename = 'note'"))
        .isEqualTo("0");
    assertThat(read(second, "select current_setting('server_version_num')::int / 10000"))
        .isEqualTo("18");
    assertThat(read(second, "show max_connections")).isEqualTo("300");
  }

  @Test
  void the_broker_is_shared_and_makes_no_topics_by_itself() throws Exception {
    assertThat(RealParts.kafka()).isEqualTo(RealParts.kafka());
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", RealParts.kafka().bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic("notes", 2, (short) 1))).all().get();
      // The controller answers before the broker has heard of it.
      Waiting.until(
          "the topic is there",
          Duration.ofSeconds(30),
          () -> admin.listTopics().names().get().contains("notes"));
      assertThatThrownBy(() -> admin.describeTopics(List.of("unheard-of")).allTopicNames().get())
          .hasMessageContaining("UnknownTopicOrPartition");
    }
  }

  @Test
  void the_parts_are_those_that_this_machine_allows() {
    TestSettings here = TestSettings.ofThisMachine();
    boolean containers = !here.wants("embedded") && DockerEngine.reasonAgainst(here).isEmpty();
    assertThat(RealParts.description())
        .startsWith(containers ? "containers of " : "embedded servers, because ");
  }

  @Test
  void embedded_parts_leave_nothing_behind() throws Exception {
    TestSettings settings = new TestSettings(Map.of("DOORLOOP_TEST_FSYNC", "on"));
    EmbeddedParts parts = new EmbeddedParts(settings, "this test wants them");
    try {
      assertThat(read(parts.newDatabase(), "show fsync")).isEqualTo("on");
      assertThat(parts.kafka().bootstrapServers()).startsWith("127.0.0.1:");
    } finally {
      parts.close();
    }
    assertThat(parts.folder()).doesNotExist();
  }

  @Test
  void a_folder_of_a_killed_test_jvm_is_cleared_away_and_that_of_a_living_one_is_not()
      throws IOException {
    Path abandoned =
        Files.createDirectories(folder.resolve("doorloop-test-2147483647-x").resolve("postgresql"));
    Path alive =
        Files.createDirectory(
            folder.resolve("doorloop-test-%d-x".formatted(ProcessHandle.current().pid())));
    Path other = Files.createDirectory(folder.resolve("something-else"));

    TemporaryFolder.clearAwayAbandoned(folder);

    assertThat(abandoned.getParent()).doesNotExist();
    assertThat(alive).exists();
    assertThat(other).exists();
  }

  @Test
  void without_an_engine_the_embedded_servers_are_used_and_it_is_said_why() {
    assertReason(
        Map.of("DOCKER_HOST", "unix://" + folder + "/no.sock"), "no Docker engine answers");
    assertReason(Map.of("DOCKER_HOST", "tcp://127.0.0.1:1"), "no Docker engine answers");
  }

  @Test
  void an_engine_that_does_not_answer_costs_seconds_only() throws IOException {
    Path socket = folder.resolve("deaf.sock");
    try (ServerSocketChannel deaf = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      deaf.bind(UnixDomainSocketAddress.of(socket));
      long start = System.nanoTime();
      assertReason(Map.of("DOCKER_HOST", "unix://" + socket), "no Docker engine answers");
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }
  }

  @Test
  void an_engine_without_the_images_is_not_asked_to_fetch_them() throws IOException {
    HttpServer engine = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    engine.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(
              exchange.getRequestURI().getPath().equals("/_ping") ? 200 : 404, -1);
          exchange.close();
        });
    engine.start();
    try {
      assertReason(
          Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + engine.getAddress().getPort()),
          "the Docker engine has no image local/postgres:18.6 (deploy/images/build makes it)");
    } finally {
      engine.stop(0);
    }
  }

  @Test
  void an_environment_in_which_testcontainers_would_wait_for_minutes_is_recognised() {
    assertThat(DockerEngine.reasonAgainst(new TestSettings(Map.of())))
        .hasValueSatisfying(reason -> assertThat(reason).contains("TESTCONTAINERS_RYUK_DISABLED"));
  }

  @Test
  void what_is_asked_for_is_used_or_refused() {
    try (Parts parts =
        RealParts.choose(new TestSettings(Map.of("DOORLOOP_TEST_PARTS", "embedded")))) {
      assertThat(parts).isInstanceOf(EmbeddedParts.class);
    }
    assertThatIllegalStateException()
        .isThrownBy(
            () ->
                RealParts.choose(
                    new TestSettings(
                        Map.of(
                            "DOORLOOP_TEST_PARTS",
                            "containers",
                            "DOCKER_HOST",
                            "tcp://127.0.0.1:1"))))
        .withMessageContaining("asks for containers, but ");
    assertThatIllegalStateException()
        .isThrownBy(
            () -> RealParts.choose(new TestSettings(Map.of("DOORLOOP_TEST_PARTS", "podman"))))
        .withMessageContaining("'podman'");
  }

  private void assertReason(Map<String, String> environment, String reason) {
    Map<String, String> all = new HashMap<>(AS_THE_BUILD_SETS);
    all.putAll(environment);
    try (Parts parts = RealParts.choose(new TestSettings(all))) {
      assertThat(parts.description()).isEqualTo("embedded servers, because " + reason);
    }
  }

  private static void run(RealParts.Postgres postgres, String statement) throws SQLException {
    try (Connection connection = connect(postgres)) {
      connection.createStatement().execute(statement);
    }
  }

  private static String read(RealParts.Postgres postgres, String query) throws SQLException {
    try (Connection connection = connect(postgres);
        ResultSet row = connection.createStatement().executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  private static Connection connect(RealParts.Postgres postgres) throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
  }
}
