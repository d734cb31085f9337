package nl.doorloop.debtsupport.domain;

import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ALREADY_ENDED;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.DECIDED_HERE;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.debtsupport.domain.ArrangementRefusal.NO_ARRANGEMENT;
import static nl.doorloop.debtsupport.domain.Given.PROVISION;
import static nl.doorloop.debtsupport.domain.Given.RESIDENT;
import static nl.doorloop.debtsupport.domain.Given.START;
import static nl.doorloop.debtsupport.domain.Given.ended;
import static nl.doorloop.debtsupport.domain.Given.row;
import static nl.doorloop.debtsupport.domain.Given.started;
import static nl.doorloop.language.debtsupport.Arrangement.AMICABLE;
import static nl.doorloop.language.debtsupport.Arrangement.STATUTORY;

import java.time.LocalDate;
import nl.doorloop.debtsupport.domain.ArrangementCommand.EndArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.TakeOverArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.WithdrawTakenOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.decision.DecisionSpec;
import org.junit.jupiter.api.Test;

class TakingOverTest {
  private static final LocalDate MAY = START.plusMonths(2);
  private static final EndArrangement END =
      new EndArrangement(PROVISION, MAY, EndReason.OTHER, null);
  private static final WithdrawTakenOver WITHDRAW =
      new WithdrawTakenOver(PROVISION, CorrectionReason.OTHER_RESIDENT);
  private static final EventWithdrawn ROW_GONE =
      new EventWithdrawn(
          RESIDENT,
          DecisionSpec.id(0),
          LegalFramework.WGS,
          ProcessingActivity.DEBT_SUPPORT,
          CorrectionReason.OTHER_RESIDENT);

  private final DecisionSpec<ArrangementCommand> arrangement =
      DecisionSpec.of(DebtArrangement.DECIDER);

  @Test
  void the_first_time_a_row_is_an_event_and_the_same_row_again_nothing() {
    arrangement.given().when(take(AMICABLE)).then(row(AMICABLE));
    arrangement.given(row(AMICABLE)).when(take(AMICABLE)).thenNothing();
    arrangement.given(row(AMICABLE), ended(MAY)).when(take(AMICABLE)).thenNothing();
  }

  @Test
  void other_content_corrects_the_first_event_and_keeps_what_was_decided_since() {
    arrangement.given(row(AMICABLE)).when(take(STATUTORY)).then(corrected(STATUTORY));
    arrangement.given(row(AMICABLE), ended(MAY)).when(take(STATUTORY)).then(corrected(STATUTORY));
    arrangement
        .given(row(AMICABLE), ended(MAY), corrected(STATUTORY))
        .when(END)
        .thenRefused(ALREADY_ENDED);
  }

  @Test
  void a_row_is_withdrawn_once_and_comes_back_under_its_first_event() {
    arrangement.given().when(WITHDRAW).thenNothing();
    arrangement.given(row(AMICABLE)).when(WITHDRAW).then(ROW_GONE);
    arrangement.given(row(AMICABLE), ended(MAY)).when(WITHDRAW).then(ROW_GONE);
    arrangement.given(row(AMICABLE), ROW_GONE).when(WITHDRAW).thenNothing();
    arrangement.given(row(AMICABLE), ROW_GONE).when(END).thenRefused(NO_ARRANGEMENT);
    arrangement.given(row(AMICABLE), ROW_GONE).when(take(AMICABLE)).then(corrected(AMICABLE));
    arrangement
        .given(row(AMICABLE), ROW_GONE, corrected(AMICABLE))
        .when(take(AMICABLE))
        .thenNothing();
  }

  @Test
  void no_correction_puts_the_end_before_the_beginning() {
    var known = arrangement.given(started(), ended(START.plusMonths(3)));
    known.whenCorrected(1, ended(START)).thenRefused(ENDS_BEFORE_IT_STARTS);
    known
        .whenCorrected(1, ended(START.plusDays(1)))
        .then(
            new EventCorrected(
                RESIDENT,
                DecisionSpec.id(1),
                ended(START.plusDays(1)),
                CorrectionReason.RECORDED_WRONGLY));
  }

  @Test
  void what_was_recorded_here_is_not_taken_over() {
    arrangement.given(started()).when(take(AMICABLE)).thenRefused(DECIDED_HERE);
    arrangement.given(started(), ended(MAY)).when(take(AMICABLE)).thenRefused(DECIDED_HERE);
    arrangement.given(started()).when(WITHDRAW).thenRefused(DECIDED_HERE);
    arrangement.given(started(), ended(MAY)).when(WITHDRAW).thenRefused(DECIDED_HERE);
  }

  private static TakeOverArrangement take(Arrangement kind) {
    return new TakeOverArrangement(row(kind));
  }

  private static EventCorrected corrected(Arrangement kind) {
    return new EventCorrected(
        RESIDENT, DecisionSpec.id(0), row(kind), CorrectionReason.SOURCE_CORRECTED);
  }
}
