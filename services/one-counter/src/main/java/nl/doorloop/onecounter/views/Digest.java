package nl.doorloop.onecounter.views;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One digest over many lines whatever their order: the sum of their SHA-256 hashes, modulo 2 to the
 * power 256. It tells mistakes apart, not forgeries.
 */
final class Digest {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  private BigInteger sum = BigInteger.ZERO;

  void add(String line) {
    sum = sum.add(new BigInteger(1, hash(line))).mod(MODULUS);
  }

  /** Of one text, as lower-case hex; what a trajectory's digest is of its canonical JSON. */
  static String sha256(String text) {
    return HexFormat.of().formatHex(hash(text));
  }

  private static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  String hex() {
    var bytes = new byte[32];
    var number = sum.toByteArray();
    int length = Math.min(number.length, 32);
    System.arraycopy(number, number.length - length, bytes, 32 - length, length);
    return HexFormat.of().formatHex(bytes);
  }
}
