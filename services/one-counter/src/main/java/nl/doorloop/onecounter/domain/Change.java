package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.Comparator;

/** A fact that changes a provision, or answers a hand-over, from a day on. */
record Change(LocalDate on, Fact fact) {
  /** By day; of one day as recorded. */
  static final Comparator<Change> BY_DAY =
      Comparator.comparing(Change::on).thenComparing(Change::fact, EffectiveFacts.AS_RECORDED);
}
