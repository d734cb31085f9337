package nl.doorloop.onecounter.domain;

import java.time.Instant;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentEvent;

/**
 * One published event as the one-counter knows it: what was recorded about a resident, when, and by
 * whom.
 *
 * @param recordedAt decides what is known at an instant, and which of two corrections counts
 */
public record Fact(EventId eventId, Instant recordedAt, String recordedBy, ResidentEvent event) {}
