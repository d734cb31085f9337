package nl.doorloop.onecounter.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/** What was known about a resident at an instant. */
public final class Facts {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private Facts() {}

  /** The facts that were recorded at or before the instant; no other existed then. */
  public static List<Fact> knownOn(Collection<Fact> facts, Instant instant) {
    return facts.stream().filter(fact -> !fact.recordedAt().isAfter(instant)).toList();
  }

  /** The facts that count, as recorded, with corrections and withdrawals applied (rule 3). */
  public static List<Fact> effective(Collection<Fact> facts) {
    return EffectiveFacts.of(facts);
  }

  /** The instant that a bare date means in recorded time: the end of that day in Amsterdam. */
  public static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(AMSTERDAM).toInstant().minusNanos(1);
  }
}
