package nl.doorloop.language;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Reading identifiers, and making one from a name, so that the same row of a source always gets the
 * same provision.
 */
final class Uuids {
  private Uuids() {}

  static UUID parse(String text, String what) {
    try {
      if (text.length() == 36) {
        return UUID.fromString(text);
      }
    } catch (IllegalArgumentException e) {
      throw new InvalidValue(what + " must be a UUID");
    }
    throw new InvalidValue(what + " must be a UUID");
  }

  /** Name-based UUID, version 8 (RFC 9562): the first 122 free bits of the SHA-256 of the name. */
  static UUID named(String name) {
    try {
      var hash =
          ByteBuffer.wrap(
              MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
      long high = (hash.getLong() & ~0xF000L) | 0x8000L;
      long low = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
      return new UUID(high, low);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
