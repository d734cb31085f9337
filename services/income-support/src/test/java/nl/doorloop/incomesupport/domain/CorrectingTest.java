package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.EntitlementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.incomesupport.domain.Given.PROVISION;
import static nl.doorloop.incomesupport.domain.Given.RESIDENT;
import static nl.doorloop.incomesupport.domain.Given.START;
import static nl.doorloop.incomesupport.domain.Given.granted;
import static nl.doorloop.incomesupport.domain.Given.row;
import static nl.doorloop.incomesupport.domain.Given.terminated;
import static nl.doorloop.language.correction.CorrectionReason.RECORDED_WRONGLY;
import static nl.doorloop.language.correction.CorrectionReason.SOURCE_CORRECTED;
import static nl.doorloop.language.correction.CorrectionReason.SOURCE_REMOVED;

import nl.doorloop.incomesupport.domain.EntitlementCommand.TakeOverEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawTakenOver;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.DecisionSpec;
import org.junit.jupiter.api.Test;

/** What a person corrects by hand, and what a file says about the same row. */
class CorrectingTest {
  private static final EventCorrected BY_HAND =
      new EventCorrected(RESIDENT, DecisionSpec.id(0), row("925.00"), RECORDED_WRONGLY);

  private final DecisionSpec<EntitlementCommand> entitlement = DecisionSpec.of(Entitlement.DECIDER);

  @Test
  void another_content_takes_the_place_of_the_event_and_the_same_again_changes_nothing() {
    entitlement.given(row("900.00")).whenCorrected(0, row("925.00")).then(BY_HAND);
    entitlement.given(row("900.00"), BY_HAND).whenCorrected(0, row("925.00")).thenNothing();
    entitlement.given(row("900.00")).whenCorrected(0, row("900.00")).thenNothing();
  }

  @Test
  void an_event_that_never_was_is_withdrawn_once() {
    entitlement.given(row("900.00")).whenCorrected(0, null).then(withdrawn(RECORDED_WRONGLY));
    entitlement
        .given(row("900.00"), withdrawn(RECORDED_WRONGLY))
        .whenCorrected(0, null)
        .thenNothing();
  }

  @Test
  void a_file_that_says_what_it_said_before_leaves_what_a_person_corrected() {
    entitlement.given(row("900.00"), BY_HAND).whenRow(take("900.00")).thenNothing();
    entitlement
        .given(row("900.00"), withdrawn(RECORDED_WRONGLY))
        .whenRow(take("900.00"))
        .thenNothing();
  }

  @Test
  void a_file_that_says_something_new_decides() {
    var byFile = new EventCorrected(RESIDENT, DecisionSpec.id(0), row("950.00"), SOURCE_CORRECTED);
    entitlement.given(row("900.00"), BY_HAND).whenRow(take("950.00")).then(byFile);
    entitlement.given(row("900.00"), byFile, BY_HAND).whenRow(take("950.00")).thenNothing();
    entitlement
        .given(row("900.00"), BY_HAND)
        .whenRow(new WithdrawTakenOver(PROVISION, SOURCE_REMOVED))
        .then(withdrawn(SOURCE_REMOVED));
  }

  @Test
  void an_end_stays_after_the_beginning() {
    entitlement
        .given(granted(null), terminated(START.plusMonths(3)))
        .whenCorrected(1, terminated(START))
        .thenRefused(ENDS_BEFORE_IT_STARTS);
  }

  private static TakeOverEntitlement take(String amount) {
    return new TakeOverEntitlement(row(amount));
  }

  private static EventWithdrawn withdrawn(CorrectionReason reason) {
    return new EventWithdrawn(
        RESIDENT, DecisionSpec.id(0), LegalFramework.PW, ProcessingActivity.INCOME_SUPPORT, reason);
  }
}
