package nl.doorloop.platform;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/**
 * New identifiers: UUID version 7 (RFC 9562), which sort by the millisecond in which they were
 * made.
 */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  public static UUID next() {
    var bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    var buffer = ByteBuffer.wrap(bytes);
    long millis = InstantSource.system().millis();
    long high = (millis << 16) | 0x7000L | (buffer.getLong(0) & 0x0FFFL);
    long low = (buffer.getLong(8) & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }
}
