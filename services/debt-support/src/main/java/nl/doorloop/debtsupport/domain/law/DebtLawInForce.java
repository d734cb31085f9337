package nl.doorloop.debtsupport.domain.law;

import static nl.doorloop.language.law.Law.Certainty.NOT_VERIFIED;

import java.time.LocalDate;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.law.Law;

/** From which day on there is a law for debt support to stand under. */
public final class DebtLawInForce {
  @Law(
      article = "Wet gemeentelijke schuldhulpverlening art. 13",
      rule = "The law of 2012 entered into force on 1 July 2012.",
      certainty = NOT_VERIFIED)
  private static final LocalDate DEBT_SUPPORT = LocalDate.of(2012, 7, 1);

  @Law(
      article = "Wet gemeentelijke schuldhulpverlening (wijziging van 2021)",
      rule = "Creditors send early signals since 1 January 2021.",
      certainty = NOT_VERIFIED)
  private static final LocalDate SIGNALS = LocalDate.of(2021, 1, 1);

  @Law(
      article = "Faillissementswet titel III",
      rule = "There is a statutory debt scheme since 1 December 1998.",
      certainty = NOT_VERIFIED)
  private static final LocalDate STATUTORY = LocalDate.of(1998, 12, 1);

  private DebtLawInForce() {}

  /** Whether nobody could ask for debt support under the law yet. */
  public static boolean isBeforeSupport(LocalDate day) {
    return day.isBefore(DEBT_SUPPORT);
  }

  /** Whether there were no early signals yet. */
  public static boolean isBeforeSignals(LocalDate day) {
    return day.isBefore(SIGNALS);
  }

  /** Whether there was no law for such an arrangement yet. */
  public static boolean isBefore(Arrangement arrangement, LocalDate day) {
    return switch (arrangement) {
      case STATUTORY -> day.isBefore(STATUTORY);
      case COUNSELLING, STABILISATION, AMICABLE -> day.isBefore(DEBT_SUPPORT);
    };
  }
}
