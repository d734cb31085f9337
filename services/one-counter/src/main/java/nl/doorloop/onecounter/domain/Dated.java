package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that holds from a day up to but not including another. */
interface Dated {
  /** The end of what has no end; later than every day. */
  LocalDate OPEN = LocalDate.MAX;

  LocalDate from();

  /** {@link #OPEN} where it has no end. */
  LocalDate to();

  default boolean isEmpty() {
    return !to().isAfter(from());
  }

  static LocalDate orOpen(@Nullable LocalDate to) {
    return to == null ? OPEN : to;
  }

  static @Nullable LocalDate orAbsent(LocalDate to) {
    return to.equals(OPEN) ? null : to;
  }

  static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }

  static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
