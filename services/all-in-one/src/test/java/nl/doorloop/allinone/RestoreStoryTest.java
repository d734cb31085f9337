package nl.doorloop.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.doorloop.embedded.EmbeddedPostgres;
import nl.doorloop.region.Region;
import nl.doorloop.region.Source;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;

/**
 * Everything comes back from a copy of the event stores alone: the topics are lost, and the views
 * are gone.
 */
class RestoreStoryTest {
  private static final Duration SOON = Duration.ofMinutes(3);
  private static final Region REGION = Region.of(20_261_122, 60, LocalDate.of(2026, 6, 1));

  @Test
  void a_copy_of_the_event_stores_brings_topics_and_views_back() throws Exception {
    try (var product = RunningProduct.start(0)) {
      for (var source : List.of(Source.ASSESSMENTS, Source.INCOME_SUPPORT)) {
        var admin = product.as("admin");
        admin.report(admin.startImport(source, REGION.file(source).text()));
      }
      var worker = CaseWorker.withResident(product, 1);
      var digests = consistentDigests(product);
      var timeline = worker.timeline();
      assertThat(timeline).isNotEmpty();

      product.stop();
      var store = product.data().resolve("postgresql");
      var copy = product.data().resolve("copy");
      copyTree(store, copy);
      deleteTree(store);
      deleteTree(product.data().resolve("kafka"));
      Files.move(copy, store);
      forgetTopicsAndViews(store);
      product.startAgain();

      Waiting.untilAsserted(SOON, () -> assertThat(consistentDigests(product)).isEqualTo(digests));
      assertThat(worker.timeline()).isEqualTo(timeline);
      var admin = product.as("admin");
      var report =
          admin.report(
              admin.startImport(Source.INCOME_SUPPORT, REGION.file(Source.INCOME_SUPPORT).text()));
      assertThat(report.get("unchanged").asLong())
          .as(report.toString())
          .isEqualTo(report.get("read").asLong());
      CaseWorker.withResident(product, 2);
    }
  }

  private static List<String> consistentDigests(RunningProduct product)
      throws IOException, InterruptedException {
    var items = product.as("admin").consistent().get("items");
    for (var item : items) {
      assertThat(item.get("residents").asLong()).as(item.toString()).isGreaterThan(20);
    }
    return items
        .valueStream()
        .map(item -> item.get("projection").asString() + " " + item.get("digest").asString())
        .toList();
  }

  private static void forgetTopicsAndViews(Path store) throws IOException, SQLException {
    try (var server = EmbeddedPostgres.start(store, 0, Map.of());
        var connection =
            DriverManager.getConnection(
                server.jdbcUrl(Contexts.DATABASE), server.user(), server.password());
        var statement = connection.createStatement()) {
      statement.execute(
          """
          do $$ declare views text; begin
            for views in select nspname from pg_namespace where nspname ~ '^(one_counter|views_[0-9]+)$' loop
              execute format('drop schema %I cascade', views);
            end loop;
          end $$\
          """);
      statement.execute(Files.readString(Path.of("../../deploy/backup/topic-lost.sql")));
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void deleteTree(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
