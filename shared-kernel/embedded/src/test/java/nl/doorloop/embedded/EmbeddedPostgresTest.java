package nl.doorloop.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
  @TempDir static Path sharedFolder;
  private static EmbeddedPostgres shared;

  @TempDir Path folder;

  @BeforeAll
  static void start_one_for_the_tests_that_only_look() {
    shared = EmbeddedPostgres.start(sharedFolder, 0, Map.of("shared_buffers", "16MB"));
  }

  @AfterAll
  static void stop_it() {
    shared.close();
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(folder, 0, Map.of());
  }

  @Test
  void data_survives_a_restart_and_closing_leaves_nothing_behind() throws Exception {
    try (EmbeddedPostgres postgres = start()) {
      Sql.on(postgres).run("create table note as select 'kept' as said");
      assertThat(postgres.isRunning()).isTrue();
    }

    assertThat(PostgresProcesses.runningFrom(folder.toRealPath())).isEmpty();
    assertThat(names())
        .containsExactlyInAnyOrder(
            "data",
            "lock",
            "password",
            "postgresql-" + PostgresBinaries.version(),
            "postgresql.log",
            "version");

    try (EmbeddedPostgres postgres = start()) {
      assertThat(Sql.on(postgres).read("select said from note")).containsExactly("kept");
      postgres.close();
      assertThat(postgres.isRunning()).isFalse();
    }
  }

  @Test
  void is_durable_protected_and_reachable_from_this_machine_only() throws Exception {
    Sql sql = Sql.on(shared);
    assertThat(sql.read("show fsync")).containsExactly("on");
    assertThat(sql.read("show synchronous_commit")).containsExactly("on");
    assertThat(sql.read("show listen_addresses")).containsExactly("127.0.0.1");
    assertThat(sql.read("show unix_socket_directories")).containsExactly("");
    assertThat(sql.read("select distinct auth_method from pg_hba_file_rules"))
        .containsExactly("scram-sha-256");
    assertThatThrownBy(() -> new Sql(shared.port(), "guessed").connect())
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("password authentication failed");
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(sharedFolder.resolve("password"))))
        .isEqualTo("rw-------");
  }

  @Test
  void text_sorts_the_same_on_every_machine() throws Exception {
    assertThat(
            Sql.on(shared)
                .read("select datlocprovider from pg_database where datname = 'postgres'"))
        .containsExactly("b");
    assertThat(Sql.on(shared).read("select upper('één')")).containsExactly("ÉÉN");
  }

  @Test
  void settings_of_the_caller_win_over_the_defaults() throws Exception {
    Sql sql = Sql.on(shared);
    assertThat(sql.read("show shared_buffers")).containsExactly("16MB");
    assertThat(sql.read("show max_connections")).containsExactly("100");
    assertThat(sql.read("show idle_in_transaction_session_timeout")).containsExactly("1min");
  }

  @Test
  void a_setting_that_is_not_the_callers_or_unknown_is_refused_by_name() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmbeddedPostgres.start(folder, 0, Map.of("listen_addresses", "*")))
        .withMessageContaining("'listen_addresses'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EmbeddedPostgres.start(folder, 0, Map.of("a b", "c")))
        .withMessageContaining("'a b'");
    assertThatThrownBy(() -> EmbeddedPostgres.start(folder, 0, Map.of("shared_bufers", "16MB")))
        .isInstanceOf(EmbeddedServerException.class)
        .hasMessageContaining("shared_bufers");
    assertThat(PostgresProcesses.runningFrom(folder)).isEmpty();
  }

  @Test
  void a_taken_port_is_named() throws Exception {
    try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(folder, other.getLocalPort(), Map.of()))
          .isInstanceOf(PortTakenException.class)
          .hasMessageStartingWith(
              "Port " + other.getLocalPort() + " on 127.0.0.1 is taken by another program.");
    }
  }

  @Test
  void a_database_is_made_once() throws Exception {
    shared.createDatabaseIfMissing("doorloop");
    shared.createDatabaseIfMissing("doorloop");
    assertThat(Sql.on(shared).read("select count(*) from pg_database where datname = 'doorloop'"))
        .containsExactly("1");
    assertThat(shared.jdbcUrl("doorloop"))
        .isEqualTo("jdbc:postgresql://127.0.0.1:" + shared.port() + "/doorloop");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> shared.createDatabaseIfMissing("x; drop table note"))
        .withMessageContaining("not a name");
  }

  @Test
  void another_platform_is_refused() {
    for (List<String> other :
        List.of(List.of("Mac OS X", "aarch64"), List.of("Linux", "aarch64"))) {
      assertThatThrownBy(() -> PostgresBinaries.requirePlatform(other.get(0), other.get(1), true))
          .isInstanceOf(EmbeddedServerException.class)
          .hasMessageContaining("Linux x86_64")
          .hasMessageContaining(other.get(0) + " " + other.get(1));
    }
    assertThatThrownBy(() -> PostgresBinaries.requirePlatform("Linux", "amd64", false))
        .hasMessageContaining("without glibc");
  }

  private List<String> names() throws Exception {
    try (Stream<Path> content = Files.list(folder)) {
      return content.map(file -> file.getFileName().toString()).toList();
    }
  }
}
