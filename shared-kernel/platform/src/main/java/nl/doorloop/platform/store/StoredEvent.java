package nl.doorloop.platform.store;

import java.time.Instant;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;

/**
 * One event as it was recorded, read as the newest version of itself.
 *
 * @param seq its place in its stream, from 0
 * @param globalIndex its place in the store; holes are normal, and a later one may be seen first
 * @param recordedAt to the microsecond, later than that of the event before it in the stream
 */
public record StoredEvent(
    String streamId,
    long seq,
    String streamType,
    long globalIndex,
    EventId id,
    Instant recordedAt,
    String recordedBy,
    DomainEvent event) {}
