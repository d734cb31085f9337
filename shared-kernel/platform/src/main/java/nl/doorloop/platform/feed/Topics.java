package nl.doorloop.platform.feed;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics between the services (contract section 3). Whoever comes first makes them; a topic
 * that exists stays as it is.
 */
public final class Topics {
  /** Every fact about a resident, of all services, by residentId; kept without limit. */
  public static final String RESIDENTS = "doorloop.residents.v1";

  /** Employers and what they offer and ask, by employerId; kept without limit. */
  public static final String EMPLOYERS = "doorloop.employers.v1";

  /** What is set by law or by a council, by parameter; kept without limit. */
  public static final String PARAMETERS = "doorloop.parameters.v1";

  /** The registry's identity record, encrypted, by residentId; a tombstone erases. */
  public static final String IDENTITIES = "doorloop.identities.v1";

  private static final Map<String, String> UNLIMITED =
      Map.of(
          TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_DELETE,
          TopicConfig.RETENTION_MS_CONFIG, "-1",
          TopicConfig.RETENTION_BYTES_CONFIG, "-1");
  private static final Map<String, String> COMPACTED =
      Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);

  private final Broker broker;

  public Topics(Broker broker) {
    this.broker = broker;
  }

  /** Whether of each key only the latest record means anything. */
  static boolean isCompacted(String topic) {
    return topic.equals(IDENTITIES);
  }

  /** Makes what is missing; throws a KafkaException when the broker does not answer. */
  public void ensure() {
    var admin = broker.admin();
    var missing =
        List.of(
            topic(RESIDENTS, UNLIMITED),
            topic(EMPLOYERS, UNLIMITED),
            topic(PARAMETERS, UNLIMITED),
            topic(IDENTITIES, COMPACTED));
    var known = Broker.answer(admin.listTopics().names());
    for (var topic : missing) {
      if (!known.contains(topic.name())) {
        create(topic);
      }
    }
  }

  private void create(NewTopic topic) {
    try {
      broker.admin().createTopics(List.of(topic)).all().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new KafkaException("interrupted while making topic " + topic.name(), e);
    } catch (ExecutionException e) {
      // Another service was faster: that is what was wanted.
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new KafkaException("topic " + topic.name() + " could not be made", e.getCause());
      }
    }
  }

  private NewTopic topic(String name, Map<String, String> retention) {
    var properties = broker.properties();
    return new NewTopic(
            name, Optional.of(properties.partitions()), Optional.of(properties.replicationFactor()))
        .configs(retention);
  }
}
