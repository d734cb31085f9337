package nl.doorloop.shelteredwork.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.law.Law;

/** When the entry in the target-group register ends of who is exclusively sheltered. */
@Law(
    article = "Besluit SUWI art. 3.2 lid 3",
    rule =
        "Who is established as exclusively sheltered is no longer in the target-group register from"
            + " the day after that.",
    asOf = "2026-09-23")
public final class EndOfRegistration {
  private EndOfRegistration() {}

  /** The first day without an entry. */
  public static LocalDate after(LocalDate establishedOn) {
    return establishedOn.plusDays(1);
  }
}
