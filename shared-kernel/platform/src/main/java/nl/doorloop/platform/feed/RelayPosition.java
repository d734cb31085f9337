package nl.doorloop.platform.feed;

/**
 * How far a relay came: the transaction and the place of the last row that the broker has.
 *
 * @param tx the {@code xid8} as decimal text
 */
record RelayPosition(String tx, long globalIndex) {
  static final RelayPosition START = new RelayPosition("0", 0);
}
