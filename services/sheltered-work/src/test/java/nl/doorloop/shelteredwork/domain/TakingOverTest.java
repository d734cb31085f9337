package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.language.shelteredwork.Modality.WSW_SUPPORTED;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ALREADY_ENDED;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.DECIDED_HERE;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.ENDS_BEFORE_IT_STARTS;
import static nl.doorloop.shelteredwork.domain.EmploymentRefusal.NO_EMPLOYMENT;
import static nl.doorloop.shelteredwork.domain.Given.PROVISION;
import static nl.doorloop.shelteredwork.domain.Given.RESIDENT;
import static nl.doorloop.shelteredwork.domain.Given.START;
import static nl.doorloop.shelteredwork.domain.Given.ended;
import static nl.doorloop.shelteredwork.domain.Given.row;
import static nl.doorloop.shelteredwork.domain.Given.started;

import java.time.LocalDate;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.EndEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.TakeOverEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.WithdrawTakenOver;
import org.junit.jupiter.api.Test;

class TakingOverTest {
  private static final LocalDate MAY = START.plusMonths(2);
  private static final WithdrawTakenOver WITHDRAW =
      new WithdrawTakenOver(PROVISION, CorrectionReason.OTHER_RESIDENT);
  private static final EventWithdrawn ROW_GONE =
      new EventWithdrawn(
          RESIDENT,
          DecisionSpec.id(0),
          LegalFramework.WSW,
          ProcessingActivity.SHELTERED_WORK,
          CorrectionReason.OTHER_RESIDENT);

  private final DecisionSpec<EmploymentCommand> employment = DecisionSpec.of(Employment.DECIDER);

  @Test
  void the_first_time_a_row_is_an_event_and_the_same_row_again_nothing() {
    employment.given().when(take(DAY_ACTIVITIES)).then(row(DAY_ACTIVITIES));
    employment.given(row(DAY_ACTIVITIES)).when(take(DAY_ACTIVITIES)).thenNothing();
    employment
        .given(row(WSW_INTERNAL), ended(WSW_INTERNAL, MAY))
        .when(take(WSW_INTERNAL))
        .thenNothing();
  }

  @Test
  void other_content_corrects_the_first_event_and_keeps_what_was_decided_since() {
    employment.given(row(WSW_INTERNAL)).when(take(WSW_SUPPORTED)).then(corrected(WSW_SUPPORTED));
    employment
        .given(row(WSW_INTERNAL), ended(WSW_INTERNAL, MAY))
        .when(take(WSW_SUPPORTED))
        .then(corrected(WSW_SUPPORTED));
    employment
        .given(row(WSW_INTERNAL), ended(WSW_INTERNAL, MAY), corrected(WSW_SUPPORTED))
        .when(new EndEmployment(PROVISION, MAY, EndReason.WORK, null))
        .thenRefused(ALREADY_ENDED);
  }

  @Test
  void a_row_is_withdrawn_once_and_nothing_is_decided_about_it_then() {
    employment.given().when(WITHDRAW).thenNothing();
    employment.given(row(WSW_INTERNAL)).when(WITHDRAW).then(ROW_GONE);
    employment.given(row(WSW_INTERNAL), ended(WSW_INTERNAL, MAY)).when(WITHDRAW).then(ROW_GONE);
    employment.given(row(WSW_INTERNAL), ROW_GONE).when(WITHDRAW).thenNothing();
    employment
        .given(row(WSW_INTERNAL), ROW_GONE)
        .when(new EndEmployment(PROVISION, MAY, EndReason.WORK, null))
        .thenRefused(NO_EMPLOYMENT);
  }

  @Test
  void a_withdrawn_row_comes_back_under_its_first_event() {
    employment
        .given(row(WSW_INTERNAL), ROW_GONE)
        .when(take(WSW_INTERNAL))
        .then(corrected(WSW_INTERNAL));
    employment
        .given(row(WSW_INTERNAL), ROW_GONE, corrected(WSW_INTERNAL))
        .when(take(WSW_INTERNAL))
        .thenNothing();
  }

  @Test
  void no_correction_puts_the_end_before_the_beginning() {
    var known = employment.given(started(null, null), ended(WSW_INTERNAL, START.plusMonths(3)));
    known.whenCorrected(1, ended(WSW_INTERNAL, START)).thenRefused(ENDS_BEFORE_IT_STARTS);
    known
        .whenCorrected(1, ended(WSW_INTERNAL, START.plusDays(1)))
        .then(
            new EventCorrected(
                RESIDENT,
                DecisionSpec.id(1),
                ended(WSW_INTERNAL, START.plusDays(1)),
                CorrectionReason.RECORDED_WRONGLY));
  }

  @Test
  void what_was_recorded_here_is_not_taken_over() {
    employment.given(started(null, null)).when(take(WSW_INTERNAL)).thenRefused(DECIDED_HERE);
    employment.given(started(null, null)).when(WITHDRAW).thenRefused(DECIDED_HERE);
    employment
        .given(started(null, null), ended(WSW_INTERNAL, MAY))
        .when(take(WSW_INTERNAL))
        .thenRefused(DECIDED_HERE);
    employment
        .given(started(null, null), ended(WSW_INTERNAL, MAY))
        .when(WITHDRAW)
        .thenRefused(DECIDED_HERE);
  }

  private static TakeOverEmployment take(Modality modality) {
    return new TakeOverEmployment(row(modality));
  }

  private static EventCorrected corrected(Modality modality) {
    return new EventCorrected(
        RESIDENT, DecisionSpec.id(0), row(modality), CorrectionReason.SOURCE_CORRECTED);
  }
}
