package nl.doorloop.platform.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Axon's way into {@link EventStreams}: aggregates are loaded and saved through it. Snapshots are
 * not used (streams are short), and reading all events in order is the relay's work, which knows
 * what may be read already.
 */
public final class PostgresEventStorageEngine implements EventStorageEngine {
  private final EventStreams streams;
  private final UnaryOperator<String> streamTypes;

  /**
   * @param streamTypes the stored stream type of Axon's name for a kind of aggregate
   */
  public PostgresEventStorageEngine(EventStreams streams, UnaryOperator<String> streamTypes) {
    this.streams = streams;
    this.streamTypes = streamTypes;
  }

  @Override
  public void appendEvents(List<? extends EventMessage<?>> messages) {
    var events = messages.stream().map(this::newEvent).toList();
    streams.append(events);
    if (CurrentUnitOfWork.isStarted()) {
      RecordedEvents.of(CurrentUnitOfWork.get()).add(events);
    }
  }

  private NewEvent newEvent(EventMessage<?> message) {
    if (message instanceof DomainEventMessage<?> domain
        && message.getPayload() instanceof DomainEvent event) {
      return new NewEvent(
          domain.getAggregateIdentifier(),
          domain.getSequenceNumber(),
          streamTypes.apply(domain.getType()),
          new EventId(UUID.fromString(message.getIdentifier())),
          event);
    }
    throw new EventStoreException(
        "only events of the language, recorded by an aggregate, are stored; this is a "
            + message.getPayloadType().getName());
  }

  @Override
  public DomainEventStream readEvents(String streamId, long fromSeq) {
    return DomainEventStream.of(
        streams.load(streamId, fromSeq).stream().map(PostgresEventStorageEngine::message).toList());
  }

  private static DomainEventMessage<?> message(StoredEvent e) {
    return new GenericDomainEventMessage<>(
        e.streamType(),
        e.streamId(),
        e.seq(),
        e.event(),
        MetaData.emptyInstance(),
        e.id().text(),
        e.recordedAt());
  }

  @Override
  public Optional<Long> lastSequenceNumberFor(String streamId) {
    return streams.lastSeq(streamId);
  }

  @Override
  public Optional<DomainEventMessage<?>> readSnapshot(String streamId) {
    return Optional.empty();
  }

  @Override
  public void storeSnapshot(DomainEventMessage<?> snapshot) {
    throw new UnsupportedOperationException("streams are short; this store keeps no snapshots");
  }

  @Override
  public Stream<? extends TrackedEventMessage<?>> readEvents(
      @Nullable TrackingToken token, boolean mayBlock) {
    throw new UnsupportedOperationException(
        "events are read in order from the topic; only the relay reads them from the store");
  }
}
