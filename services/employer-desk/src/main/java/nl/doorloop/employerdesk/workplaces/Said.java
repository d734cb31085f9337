package nl.doorloop.employerdesk.workplaces;

import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.platform.feed.PublishedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What an event says of which first event: of itself, or as a correction of another.
 *
 * @param content absent where the first event never was
 */
record Said(PublishedEvent by, EventId of, @Nullable ResidentEvent content) {}
