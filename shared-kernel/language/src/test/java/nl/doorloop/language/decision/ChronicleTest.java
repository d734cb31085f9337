package nl.doorloop.language.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.continuity.ContinuityEvent.LeadAssigned;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.Chronicle.Entry;
import org.junit.jupiter.api.Test;

class ChronicleTest {
  private static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  private static final LocalDate DAY = LocalDate.of(2026, 2, 28);
  private static final EventId FIRST = DecisionSpec.id(0);
  private static final EventId SECOND = DecisionSpec.id(1);

  private final Chronicle chronicle = new Chronicle();
  private int corrections = 100;

  private static LeadAssigned lead(int days) {
    return new LeadAssigned(RESIDENT, Organisation.SDD, DAY.plusDays(days), null);
  }

  private void correct(EventId id, LeadAssigned replacement) {
    chronicle.add(
        DecisionSpec.id(corrections++),
        new EventCorrected(RESIDENT, id, replacement, CorrectionReason.RECORDED_WRONGLY));
  }

  private void withdraw(EventId id) {
    chronicle.add(
        DecisionSpec.id(corrections++),
        new EventWithdrawn(
            RESIDENT,
            id,
            LegalFramework.WGR,
            ProcessingActivity.CASE_CONTINUITY,
            CorrectionReason.SOURCE_REMOVED));
  }

  @Test
  void events_stand_in_the_order_recorded() {
    assertThat(chronicle.isEmpty()).isTrue();
    chronicle.add(SECOND, lead(2));
    chronicle.add(FIRST, lead(1));
    assertThat(chronicle.effective())
        .containsExactly(new Entry(SECOND, lead(2)), new Entry(FIRST, lead(1)));
    assertThat(chronicle.isEmpty()).isFalse();
  }

  @Test
  void a_corrected_event_keeps_its_place_and_its_identity() {
    chronicle.add(FIRST, lead(1));
    chronicle.add(SECOND, lead(2));
    correct(FIRST, lead(9));
    assertThat(chronicle.effective())
        .containsExactly(new Entry(FIRST, lead(9)), new Entry(SECOND, lead(2)));
  }

  @Test
  void of_several_corrections_the_last_one_recorded_decides() {
    chronicle.add(FIRST, lead(1));
    correct(FIRST, lead(2));
    correct(FIRST, lead(3));
    assertThat(chronicle.effective()).containsExactly(new Entry(FIRST, lead(3)));
  }

  @Test
  void a_withdrawn_event_never_was_until_it_is_corrected_again() {
    chronicle.add(FIRST, lead(1));
    withdraw(FIRST);
    assertThat(chronicle.effective()).isEmpty();
    assertThat(chronicle.isEmpty()).isFalse();
    correct(FIRST, lead(4));
    assertThat(chronicle.effective()).containsExactly(new Entry(FIRST, lead(4)));
  }

  @Test
  void a_correction_that_comes_first_waits_for_its_event() {
    correct(FIRST, lead(5));
    assertThat(chronicle.effective()).isEmpty();
    chronicle.add(FIRST, lead(1));
    assertThat(chronicle.effective()).containsExactly(new Entry(FIRST, lead(5)));
  }

  @Test
  void a_correction_carries_no_correction() {
    var correction =
        new EventCorrected(RESIDENT, FIRST, lead(1), CorrectionReason.RECORDED_WRONGLY);
    assertThatThrownBy(
            () ->
                new EventCorrected(RESIDENT, FIRST, correction, CorrectionReason.RECORDED_WRONGLY))
        .isInstanceOf(InvalidValue.class);
  }

  enum No implements Refusal {
    TOO_EARLY;

    @Override
    public String sentence() {
      return "Too early.";
    }
  }

  /** The state is the day of the last lead; a command is a number of days after it. */
  private static final Decider<Integer, ContinuityEvent, LocalDate> LEADS =
      new Decider<>(
          ContinuityEvent.class,
          DAY,
          (days, last) ->
              days < 0
                  ? Decision.refuse(No.TOO_EARLY)
                  : days == 0
                      ? Decision.accept()
                      : Decision.accept(
                          new LeadAssigned(RESIDENT, Organisation.SDD, last.plusDays(days), null)),
          (before, _, event) -> event instanceof LeadAssigned l ? l.from() : before);

  @Test
  void a_decider_decides_on_what_the_effective_events_lead_to() {
    var spec = DecisionSpec.of(LEADS);
    spec.given().when(1).then(lead(1));
    spec.given(lead(3), new ResidentsJoined(RESIDENT, RESIDENT)).when(2).then(lead(5));
    spec.given(
            lead(3),
            new EventCorrected(
                RESIDENT, DecisionSpec.id(0), lead(10), CorrectionReason.SOURCE_CORRECTED))
        .when(1)
        .then(lead(11));
    spec.given(lead(3)).when(-1).thenRefused(No.TOO_EARLY);
    spec.given(lead(3)).when(0).thenNothing();
  }

  @Test
  void a_spec_that_does_not_hold_says_what_it_expected() {
    assertThatThrownBy(() -> DecisionSpec.of(LEADS).given().when(1).thenNothing())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected")
        .hasMessageContaining("but was");
  }
}
