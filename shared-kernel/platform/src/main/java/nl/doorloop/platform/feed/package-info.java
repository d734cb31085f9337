/**
 * From the event store to Kafka and from Kafka to whoever listens; read {@link
 * nl.doorloop.platform.feed.PublishedEvent} first.
 */
@NullMarked
package nl.doorloop.platform.feed;

import org.jspecify.annotations.NullMarked;
