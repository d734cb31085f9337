package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.DECIDED_HERE;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NOT_SUSPENDED;
import static nl.doorloop.incomesupport.domain.EntitlementRefusal.NO_ENTITLEMENT;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.incomesupport.domain.Given.START;
import static nl.doorloop.incomesupport.domain.Given.granted;
import static nl.doorloop.incomesupport.domain.Given.resumed;
import static nl.doorloop.incomesupport.domain.Given.row;
import static nl.doorloop.incomesupport.domain.Given.suspended;
import static nl.doorloop.incomesupport.domain.Given.terminated;

import java.time.LocalDate;
import nl.doorloop.incomesupport.domain.EntitlementCommand.ResumeEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.TakeOverEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawTakenOver;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.DecisionSpec;
import org.junit.jupiter.api.Test;

class TakingOverTest {
  private static final LocalDate MAY = START.plusMonths(2);
  private static final EventCorrected OTHER_AMOUNT =
      new EventCorrected(
          RESIDENT, DecisionSpec.id(0), row("950.00"), CorrectionReason.SOURCE_CORRECTED);
  private static final EventWithdrawn ROW_GONE =
      new EventWithdrawn(
          RESIDENT,
          DecisionSpec.id(0),
          LegalFramework.PW,
          ProcessingActivity.INCOME_SUPPORT,
          CorrectionReason.SOURCE_REMOVED);
  private static final WithdrawTakenOver WITHDRAW =
      new WithdrawTakenOver(PROVISION, CorrectionReason.SOURCE_REMOVED);

  private final DecisionSpec<EntitlementCommand> entitlement = DecisionSpec.of(Entitlement.DECIDER);

  @Test
  void the_first_time_a_row_is_an_event_and_the_same_row_again_nothing() {
    entitlement.given().when(take("900.00")).then(row("900.00"));
    entitlement.given(row("900.00")).when(take("900.00")).thenNothing();
    entitlement.given(row("900.00"), suspended(MAY)).when(take("900.00")).thenNothing();
  }

  @Test
  void other_content_corrects_the_first_event_whatever_was_decided_since() {
    entitlement.given(row("900.00")).when(take("950.00")).then(OTHER_AMOUNT);
    entitlement
        .given(row("900.00"), suspended(MAY), terminated(MAY.plusMonths(1)))
        .when(take("950.00"))
        .then(OTHER_AMOUNT);
    entitlement.given(row("900.00"), OTHER_AMOUNT).when(take("950.00")).thenNothing();
    entitlement
        .given(row("900.00"), OTHER_AMOUNT)
        .when(take("900.00"))
        .then(
            new EventCorrected(
                RESIDENT, DecisionSpec.id(0), row("900.00"), CorrectionReason.SOURCE_CORRECTED));
  }

  @Test
  void a_row_is_withdrawn_once() {
    entitlement.given().when(WITHDRAW).thenNothing();
    entitlement.given(row("900.00")).when(WITHDRAW).then(ROW_GONE);
    entitlement.given(row("900.00"), suspended(MAY)).when(WITHDRAW).then(ROW_GONE);
    entitlement.given(row("900.00"), ROW_GONE).when(WITHDRAW).thenNothing();
  }

  @Test
  void nothing_is_decided_about_a_withdrawn_row() {
    entitlement
        .given(row("900.00"), suspended(MAY), ROW_GONE)
        .when(new ResumeEntitlement(PROVISION, MAY))
        .thenRefused(NO_ENTITLEMENT);
  }

  @Test
  void a_withdrawn_row_comes_back_under_its_first_event_with_what_was_decided_about_it() {
    entitlement
        .given(row("900.00"), ROW_GONE)
        .when(take("900.00"))
        .then(
            new EventCorrected(
                RESIDENT, DecisionSpec.id(0), row("900.00"), CorrectionReason.SOURCE_CORRECTED));
    var back = entitlement.given(row("900.00"), suspended(MAY), ROW_GONE, OTHER_AMOUNT);
    back.when(new ResumeEntitlement(PROVISION, MAY)).then(resumed(MAY));
    back.when(take("950.00")).thenNothing();
  }

  @Test
  void what_was_granted_here_is_not_taken_over() {
    entitlement.given(granted(null)).when(take("900.00")).thenRefused(DECIDED_HERE);
    entitlement.given(granted(null)).when(WITHDRAW).thenRefused(DECIDED_HERE);
    entitlement.given(granted(null), suspended(MAY)).when(take("900.00")).thenRefused(DECIDED_HERE);
    entitlement.given(granted(null), suspended(MAY)).when(WITHDRAW).thenRefused(DECIDED_HERE);
  }

  @Test
  void a_suspension_that_was_withdrawn_cannot_be_resumed() {
    entitlement
        .given(
            row("900.00"),
            suspended(MAY),
            new EventWithdrawn(
                RESIDENT,
                DecisionSpec.id(1),
                LegalFramework.PW,
                ProcessingActivity.INCOME_SUPPORT,
                CorrectionReason.RECORDED_WRONGLY))
        .when(new ResumeEntitlement(PROVISION, MAY))
        .thenRefused(NOT_SUSPENDED);
  }

  private static TakeOverEntitlement take(String amount) {
    return new TakeOverEntitlement(row(amount));
  }
}
