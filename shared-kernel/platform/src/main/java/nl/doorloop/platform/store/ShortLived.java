package nl.doorloop.platform.store;

import java.time.Duration;

/**
 * A table whose rows mean nothing any more after some time.
 *
 * @param since the column with the moment from which a row's time counts
 * @param kept for how long at least; a row goes within some hours after that
 */
public record ShortLived(String table, String since, Duration kept) {}
