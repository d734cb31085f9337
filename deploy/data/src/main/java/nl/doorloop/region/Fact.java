package nl.doorloop.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened, before a clerk writes it down as a {@link Row}: {@code [from, until)}, open
 * without an until.
 */
record Fact(LocalDate from, @Nullable LocalDate until, @Nullable EndReason reason, Detail detail) {

  boolean lastsBeyond(LocalDate day) {
    return until == null || until.isAfter(day);
  }
}
