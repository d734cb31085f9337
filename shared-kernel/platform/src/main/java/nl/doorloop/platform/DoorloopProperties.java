package nl.doorloop.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one service is told about itself, under {@code doorloop}.
 *
 * @param service the name on the wire, lower-case words with hyphens: {@code income-support}
 * @param schema the PostgreSQL schema that holds everything of this service; by default the name
 *     with underscores
 * @param oin the organisation's identification number (Logius), twenty digits, part of every
 *     event's source
 * @param apiVersion what every answer says in {@code API-Version}
 */
@ConfigurationProperties("doorloop")
public record DoorloopProperties(
    @DefaultValue("") String service,
    @DefaultValue("") String schema,
    @DefaultValue("00000000000000000000") String oin,
    @DefaultValue("1.0.0") String apiVersion,
    @DefaultValue Kafka kafka,
    @DefaultValue EventStore eventStore) {
  public DoorloopProperties {
    require(
        service.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"),
        "doorloop.service must be the name of the service: lower-case words with hyphens");
    schema = schema.isBlank() ? service.replace('-', '_') : schema;
    require(
        schema.matches("[a-z_][a-z0-9_]{0,62}"),
        "doorloop.schema must be lower-case letters, digits and underscores, at most 63");
    require(oin.matches("[0-9]{20}"), "doorloop.oin must be twenty digits");
    require(
        apiVersion.matches("[0-9]+[.][0-9]+[.][0-9]+"),
        "doorloop.api-version must be a version such as 1.0.0");
  }

  /** The source of this service's events: {@code urn:nld:oin:<oin>:systeem:<service>}. */
  public String source() {
    return "urn:nld:oin:" + oin + ":systeem:" + service;
  }

  /**
   * The log between the services. Partitions and replication count when a topic is made; later
   * changes do not touch it, since another number of partitions would break the order per resident.
   */
  public record Kafka(
      @Nullable String bootstrapServers,
      @DefaultValue("6") int partitions,
      @DefaultValue("1") short replicationFactor) {
    public Kafka {
      require(partitions > 0, "doorloop.kafka.partitions must be 1 or more");
      require(replicationFactor > 0, "doorloop.kafka.replication-factor must be 1 or more");
    }
  }

  /** Whether the service decides, and therefore keeps events of its own. */
  public record EventStore(@DefaultValue("true") boolean enabled) {}

  private static void require(boolean holds, String sentence) {
    if (!holds) {
      throw new IllegalArgumentException(sentence);
    }
  }
}
