package nl.doorloop.platform.feed;

/**
 * What came of trying again the records that a feed had put aside.
 *
 * @param applied of them by this attempt
 * @param left that still stand aside
 */
public record Released(int applied, int left) {}
