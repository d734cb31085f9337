package nl.doorloop.platform.inventory;

import java.math.BigInteger;
import java.util.List;

/**
 * The events of one source, counted.
 *
 * @param events how many there are
 * @param digest over all of them, whatever their order; equal exactly where the same events stand
 *     with the same content, in so far as MD5 tells mistakes apart
 * @param buckets the same for each of at most 256 parts of them; a part without events is left out
 */
public record Counted(String source, long events, String digest, List<Bucket> buckets) {
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(64);

  public Counted {
    buckets = List.copyOf(buckets);
  }

  /** The part of the events whose id ends in this byte. */
  public record Bucket(int bucket, long events, String digest) {}

  /** No event at all. */
  public static Counted none(String source) {
    return of(source, List.of());
  }

  static Counted of(String source, List<Bucket> buckets) {
    long events = buckets.stream().mapToLong(Bucket::events).sum();
    return new Counted(
        source,
        events,
        sum(buckets.stream().map(b -> b.digest().substring(0, 16)).toList())
            + sum(buckets.stream().map(b -> b.digest().substring(16)).toList()),
        buckets);
  }

  private static String sum(List<String> pieces) {
    return hex(
        pieces.stream().map(p -> new BigInteger(p, 16)).reduce(BigInteger.ZERO, BigInteger::add));
  }

  /** A sum of 64-bit pieces modulo 2 to the power 64, as sixteen digits. */
  static String hex(BigInteger sum) {
    return "%016x".formatted(sum.mod(MODULUS));
  }
}
