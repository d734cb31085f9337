package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects days and gives each once, in order; as numbers, because there are many. */
final class Days {
  private static final int MONTHS = 16;
  private static final int DAYS = 32;

  private long[] days;
  private int number;

  Days(int expected) {
    days = new long[expected];
  }

  void add(Dated dated) {
    add(dated.from());
    add(dated.to());
  }

  /** The end of what has no end is no day. */
  void add(LocalDate day) {
    if (!day.equals(Dated.OPEN)) {
      if (number == days.length) {
        days = Arrays.copyOf(days, number * 2 + 1);
      }
      days[number++] =
          ((long) day.getYear() * MONTHS + day.getMonthValue()) * DAYS + day.getDayOfMonth();
    }
  }

  List<LocalDate> inOrder() {
    Arrays.sort(days, 0, number);
    var distinct = new ArrayList<LocalDate>(number);
    for (int i = 0; i < number; i++) {
      if (i == 0 || days[i] != days[i - 1]) {
        distinct.add(dayOf(days[i]));
      }
    }
    return distinct;
  }

  private static LocalDate dayOf(long number) {
    long month = Math.floorDiv(number, DAYS);
    return LocalDate.of(
        (int) Math.floorDiv(month, MONTHS),
        (int) Math.floorMod(month, (long) MONTHS),
        (int) Math.floorMod(number, (long) DAYS));
  }
}
