package nl.doorloop.benchmarks.views;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorloop.benchmarks.CopyText;
import nl.doorloop.platform.feed.Topics;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * The limit of a rebuild: reads the same records and copies the same rows into tables of the same
 * shape, with the same indexes. Reads no event, derives nothing; the rows of the views come from a
 * file, as they stand in the generation that was built before.
 */
final class BareLoad {
  private static final List<String> VIEWS =
      List.of(
          "resident_link",
          "trajectory",
          "segment",
          "residence",
          "movement",
          "gap",
          "work_item",
          "continuity");
  private static final String FACTS =
      "bare.fact (event_id, resident_id, type, recorded_at, recorded_by, source, sequence,"
          + " legal_framework, processing_activity, mandate, names, data)";
  private static final int BATCH = 10_000;

  private final Counter counter;
  private final Path folder;
  private final String generation;

  /** Keeps the rows of the views as they are now in the active generation. */
  BareLoad(Counter counter, Path folder) throws IOException, SQLException {
    this.counter = counter;
    this.folder = folder;
    this.generation = "views_" + counter.activeGeneration();
    try (var connection = counter.connect();
        var statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA bare_shape");
      for (var table : VIEWS) {
        like(statement, "bare_shape", generation, table);
        try (var out = Files.newOutputStream(folder.resolve(table))) {
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyOut("COPY %s.%s TO STDOUT (FORMAT binary)".formatted(generation, table), out);
        }
      }
      like(statement, "bare_shape", generation, "fact");
    }
  }

  private static void like(java.sql.Statement statement, String to, String from, String table)
      throws SQLException {
    statement.execute(
        "CREATE TABLE %s.%s (LIKE %s.%s INCLUDING ALL)".formatted(to, table, from, table));
  }

  long bytesOfViews() throws IOException {
    long bytes = 0;
    for (var table : VIEWS) {
      bytes += Files.size(folder.resolve(table));
    }
    return bytes;
  }

  /** Seconds for all of it. */
  double measure(long facts) throws IOException, SQLException {
    try (var connection = counter.connect();
        var statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS bare CASCADE; CREATE SCHEMA bare");
      for (var table : VIEWS) {
        like(statement, "bare", "bare_shape", table);
      }
      like(statement, "bare", "bare_shape", "fact");
      long began = System.nanoTime();
      connection.setAutoCommit(false);
      copyFacts(connection, facts);
      for (var table : VIEWS) {
        try (var in =
            new BufferedInputStream(Files.newInputStream(folder.resolve(table)), 1 << 16)) {
          connection
              .unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("COPY bare.%s FROM STDIN (FORMAT binary)".formatted(table), in);
        }
        connection.commit();
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      connection.setAutoCommit(true);
      statement.execute("DROP SCHEMA bare CASCADE");
      return seconds;
    }
  }

  private void copyFacts(Connection connection, long facts) throws SQLException {
    var settings =
        Map.<String, Object>of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            counter.servers().kafka().bootstrapServers(),
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            BATCH);
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var partitions =
          consumer.partitionsFor(Topics.RESIDENTS).stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long seen = 0;
      while (seen < facts) {
        var records = consumer.poll(Duration.ofSeconds(5));
        if (records.isEmpty()) {
          throw new IllegalStateException("the topic ended at %,d records".formatted(seen));
        }
        try (var copy = new CopyText(connection, FACTS)) {
          for (var record : records) {
            copy.row(row(record));
          }
        }
        connection.commit();
        seen += records.count();
      }
    }
  }

  private static @Nullable Object[] row(ConsumerRecord<String, byte[]> record) {
    var said = new LinkedHashMap<String, String>();
    record
        .headers()
        .forEach(
            h -> said.put(h.key(), new String(h.value(), java.nio.charset.StandardCharsets.UTF_8)));
    return new @Nullable Object[] {
      UUID.fromString(said.getOrDefault("ce_id", "")),
      record.key(),
      said.getOrDefault("ce_type", ""),
      Instant.ofEpochMilli(record.timestamp()),
      said.getOrDefault("ce_recordedby", ""),
      said.getOrDefault("ce_source", ""),
      record.offset(),
      said.getOrDefault("ce_legalframework", ""),
      said.getOrDefault("ce_processingactivity", ""),
      said.get("ce_mandate"),
      null,
      record.value()
    };
  }
}
