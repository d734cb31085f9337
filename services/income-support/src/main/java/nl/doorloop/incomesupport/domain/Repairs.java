package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_THE_FIRST_SUSPENDED_DAY;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.REPAIR_NOT_ASKED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.REPAIR_TERM_RUNS;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ReviseEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawEntitlement;
import nl.doorloop.incomesupport.domain.law.NotRepaired;
import nl.doorloop.incomesupport.domain.law.NotRepaired.Suspension;
import nl.doorloop.language.decision.Refusal;
import nl.doorloop.language.incomesupport.SuspensionKind;
import org.jspecify.annotations.Nullable;

/** Why nothing follows yet from what was not repaired. */
final class Repairs {
  private Repairs() {}

  static Optional<Refusal> refusal(WithdrawEntitlement withdraw, @Nullable Suspension suspension) {
    return switch (withdraw.ground()) {
      case DEFAULT_NOT_REPAIRED ->
          refusal(SuspensionKind.RIGHT, withdraw.from(), withdraw.on(), suspension);
      case ADDRESS_NOT_REPAIRED ->
          refusal(SuspensionKind.PAYMENT, withdraw.from(), withdraw.on(), suspension);
      case DUTY_TO_INFORM, UNDULY_GRANTED -> Optional.empty();
    };
  }

  static Optional<Refusal> refusal(ReviseEntitlement revise, @Nullable Suspension suspension) {
    return switch (revise.ground()) {
      case ADDRESS_NOT_REPAIRED ->
          refusal(SuspensionKind.PAYMENT, revise.from(), revise.on(), suspension);
      case DUTY_TO_INFORM, UNDULY_GRANTED, GRANTED_TOO_LOW -> Optional.empty();
    };
  }

  private static Optional<Refusal> refusal(
      SuspensionKind kind, LocalDate from, LocalDate on, @Nullable Suspension suspension) {
    if (suspension == null || !NotRepaired.isFirstDay(kind, from, suspension)) {
      return Optional.of(NOT_THE_FIRST_SUSPENDED_DAY);
    }
    if (suspension.repairBy() == null) {
      return Optional.of(REPAIR_NOT_ASKED);
    }
    return NotRepaired.isTimeOver(on, suspension.repairBy())
        ? Optional.empty()
        : Optional.of(REPAIR_TERM_RUNS);
  }
}
