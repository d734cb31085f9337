/** From the event store to Kafka and back: with a real database and a real broker. */
@NullMarked
package nl.doorloop.platform.feed;

import org.jspecify.annotations.NullMarked;
