package nl.doorloop.employerdesk.domain;

import static nl.doorloop.employerdesk.domain.Given.PROVISION;
import static nl.doorloop.employerdesk.domain.Given.RESIDENT;
import static nl.doorloop.employerdesk.domain.Given.START;
import static nl.doorloop.employerdesk.domain.Given.ended;
import static nl.doorloop.employerdesk.domain.Given.job;
import static nl.doorloop.employerdesk.domain.Given.row;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ALREADY_ENDED;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.DECIDED_HERE;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.employerdesk.domain.PlacementRefusal.NO_PLACEMENT;

import java.time.LocalDate;
import nl.doorloop.employerdesk.domain.PlacementCommand.EndPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.TakeOverPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.WithdrawTakenOver;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.DecisionSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TakingOverTest {
  private static final LocalDate MAY = START.plusMonths(2);
  private static final EndPlacement END = new EndPlacement(PROVISION, MAY, EndReason.WORK);
  private static final WithdrawTakenOver WITHDRAW =
      new WithdrawTakenOver(PROVISION, CorrectionReason.OTHER_RESIDENT);
  private static final EventWithdrawn ROW_GONE =
      new EventWithdrawn(
          RESIDENT,
          DecisionSpec.id(0),
          LegalFramework.PW,
          ProcessingActivity.EMPLOYER_SERVICES,
          CorrectionReason.OTHER_RESIDENT);

  private final DecisionSpec<PlacementCommand> placement = DecisionSpec.of(Placement.DECIDER);

  @Test
  void the_first_time_a_row_is_an_event_and_the_same_row_again_nothing() {
    placement.given().when(take("80")).then(row("80"));
    placement.given(row("80")).when(take("80")).thenNothing();
    placement.given(row("80"), ended(MAY)).when(take("80")).thenNothing();
  }

  @Test
  void other_content_corrects_the_first_event_and_keeps_what_was_decided_since() {
    placement.given(row(null)).when(take("30")).then(corrected("30"));
    placement.given(row(null), ended(MAY)).when(take("30")).then(corrected("30"));
    placement.given(row(null), ended(MAY), corrected("30")).when(END).thenRefused(ALREADY_ENDED);
  }

  @Test
  void a_row_is_withdrawn_once_and_comes_back_under_its_first_event() {
    placement.given().when(WITHDRAW).thenNothing();
    placement.given(row(null)).when(WITHDRAW).then(ROW_GONE);
    placement.given(row(null), ended(MAY)).when(WITHDRAW).then(ROW_GONE);
    placement.given(row(null), ROW_GONE).when(WITHDRAW).thenNothing();
    placement.given(row(null), ROW_GONE).when(END).thenRefused(NO_PLACEMENT);
    placement.given(row(null), ROW_GONE).when(take(null)).then(corrected(null));
    placement.given(row(null), ROW_GONE, corrected(null)).when(take(null)).thenNothing();
  }

  @Test
  void no_correction_puts_the_end_before_the_beginning() {
    var known = placement.given(job(null, null), ended(START.plusMonths(3)));
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
    placement.given(job(null, null)).when(take(null)).thenRefused(DECIDED_HERE);
    placement.given(job(null, null), ended(MAY)).when(take(null)).thenRefused(DECIDED_HERE);
    placement.given(job(null, null)).when(WITHDRAW).thenRefused(DECIDED_HERE);
    placement.given(job(null, null), ended(MAY)).when(WITHDRAW).thenRefused(DECIDED_HERE);
  }

  private static TakeOverPlacement take(@Nullable String subsidy) {
    return new TakeOverPlacement(row(subsidy));
  }

  private static EventCorrected corrected(@Nullable String subsidy) {
    return new EventCorrected(
        RESIDENT, DecisionSpec.id(0), row(subsidy), CorrectionReason.SOURCE_CORRECTED);
  }
}
