package nl.doorloop.onecounter.domain;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/**
 * The seeds of a property test: a fixed run that every build repeats, and a random one of the same
 * length that each build prints; or the one given with {@code -Ddoorloop.seed}.
 */
public final class Seeds {
  private static final long ANY = ThreadLocalRandom.current().nextLong(1L << 40);

  static {
    System.out.println("Random seeds from " + ANY + " on; repeat one with -Ddoorloop.seed=" + ANY);
  }

  private Seeds() {}

  public static long[] of(int number) {
    var given = Long.getLong("doorloop.seed");
    return given != null
        ? new long[] {given}
        : LongStream.concat(LongStream.range(0, number), LongStream.range(ANY, ANY + number))
            .toArray();
  }
}
