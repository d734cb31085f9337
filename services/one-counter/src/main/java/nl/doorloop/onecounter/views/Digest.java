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
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
      sum = sum.add(new BigInteger(1, hash)).mod(MODULUS);
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
