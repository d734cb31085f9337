package nl.doorloop.debtsupport.domain.law;

import java.time.LocalDate;
import nl.doorloop.language.law.Law;

/** The part of debt support that follows on an arrangement. */
@Law(
    article = "Wet gemeentelijke schuldhulpverlening art. 1",
    rule = "Debt support includes after-care, which follows on what went before.",
    asOf = "2012-07-01")
public final class AfterCare {
  private AfterCare() {}

  /**
   * The first day on which after-care may begin.
   *
   * @param end the first day without the arrangement
   */
  public static LocalDate earliest(LocalDate end) {
    return end;
  }
}
