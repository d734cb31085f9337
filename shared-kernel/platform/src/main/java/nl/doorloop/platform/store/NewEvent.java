package nl.doorloop.platform.store;

import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;

/**
 * One event that is about to be recorded.
 *
 * @param seq its place in its stream, from 0, without holes
 */
public record NewEvent(
    String streamId, long seq, String streamType, EventId id, DomainEvent event) {}
