package nl.doorloop.onecounter.domain;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;

/**
 * The seeds of a property test: a fixed run that every build repeats, and a random one of the same
 * length that each build prints; or the one given with {@code -Ddoorloop.seed}.
 */
public final class Seeds {
  private Seeds() {}

  public static long[] of(int number) {
    var given = Long.getLong("doorloop.seed");
    if (given != null) {
      return new long[] {given};
    }
    long any = ThreadLocalRandom.current().nextLong(1L << 40);
    System.out.println("Random seeds from " + any + " on; repeat one with -Ddoorloop.seed=" + any);
    return LongStream.concat(LongStream.range(0, number), LongStream.range(any, any + number))
        .toArray();
  }
}
