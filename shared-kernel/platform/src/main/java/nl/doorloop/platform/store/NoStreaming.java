package nl.doorloop.platform.store;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.AbstractEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * Axon's event store without the half that keeps ten thousand events in memory and polls for more:
 * whoever wants to follow events reads the topic.
 */
final class NoStreaming extends AbstractEventStore {
  NoStreaming(EventStorageEngine engine) {
    super(new Settings(engine));
  }

  @Override
  public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
    throw new UnsupportedOperationException("events are followed on the topic, not in the store");
  }

  private static final class Settings extends AbstractEventStore.Builder {
    Settings(EventStorageEngine engine) {
      storageEngine = engine;
      spanFactory(org.axonframework.tracing.NoOpSpanFactory.INSTANCE);
    }
  }
}
