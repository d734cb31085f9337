package nl.doorloop.platform.feed;

import java.time.Instant;

/**
 * A record that a feed put aside, for somebody who must find out why; what it says about a person
 * stays in the database.
 *
 * @param reason a sentence without personal data
 * @param parkedAt when it was put aside first
 */
public record ParkedRecord(
    String topic, int partition, long offset, String reason, Instant parkedAt) {}
