package nl.doorloop.onecounter.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The scripts that a generation's tables are made from. They name no schema: they run on a
 * connection whose search path leads to the generation's.
 */
final class GenerationTemplate {
  private static final Resource INDEX =
      new ClassPathResource("fact-index.sql", GenerationTemplate.class);
  private static final List<Resource> TABLES =
      Stream.concat(
              Stream.of(new ClassPathResource("generation.sql", GenerationTemplate.class)),
              feedTables())
          .toList();

  /** Tells generations that were made from other scripts, and so by another version. */
  static final String FINGERPRINT = fingerprint();

  private GenerationTemplate() {}

  /** All tables, those for facts without what finds a fact. */
  static void createTables(DataSource database) {
    run(database, TABLES);
  }

  static void indexFacts(DataSource database) {
    run(database, List.of(INDEX));
  }

  private static void run(DataSource database, List<Resource> scripts) {
    var populator = new ResourceDatabasePopulator(scripts.toArray(Resource[]::new));
    populator.setSqlScriptEncoding(StandardCharsets.UTF_8.name());
    populator.execute(database);
  }

  private static Stream<Resource> feedTables() {
    try {
      return Arrays.stream(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath*:doorloop/db/feed/*.sql"))
          .sorted(Comparator.comparing(r -> String.valueOf(r.getFilename())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fingerprint() {
    var all = new StringBuilder();
    for (var script : Stream.concat(TABLES.stream(), Stream.of(INDEX)).toList()) {
      try {
        all.append(script.getContentAsString(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Digest.sha256(all.toString());
  }
}
