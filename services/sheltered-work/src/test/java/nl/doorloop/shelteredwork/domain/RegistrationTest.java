package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.shelteredwork.StatusKind.EXCLUSIVELY_SHELTERED;
import static nl.doorloop.language.shelteredwork.StatusKind.TARGET_GROUP_REGISTER;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ALREADY_IN_REGISTER;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.BEFORE_THE_ENTRY;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.BEFORE_THE_LAW;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ENTRY_ENDED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NO_ENTRY;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.REGISTERED_THOUGH_SHELTERED;
import static nl.doorloop.shelteredwork.domain.Given.PROVISION;
import static nl.doorloop.shelteredwork.domain.Given.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.EndEntry;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RecordEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegistrationTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private final DecisionSpec<EligibilityCommand> eligibility = DecisionSpec.of(Eligibility.DECIDER);

  @Test
  void a_resident_has_one_entry_at_a_time() {
    eligibility.given().when(enter(MARCH, null)).then(recorded(TARGET_GROUP_REGISTER, MARCH, null));
    eligibility
        .given(recorded(TARGET_GROUP_REGISTER, MARCH, MAY))
        .when(enter(MAY.minusDays(1), null))
        .thenRefused(ALREADY_IN_REGISTER);
    eligibility
        .given(recorded(TARGET_GROUP_REGISTER, MARCH, MAY))
        .when(enter(MAY, null))
        .then(recorded(TARGET_GROUP_REGISTER, MAY, null));
    eligibility.given().when(enter(LocalDate.of(2014, 12, 31), null)).thenRefused(BEFORE_THE_LAW);
  }

  @Test
  void who_is_exclusively_sheltered_has_none_from_the_day_after() {
    var sheltered = eligibility.given(recorded(EXCLUSIVELY_SHELTERED, MARCH, null));
    sheltered.when(enter(MARCH, null)).thenRefused(REGISTERED_THOUGH_SHELTERED);
    sheltered.when(enter(MARCH, MARCH.plusDays(2))).thenRefused(REGISTERED_THOUGH_SHELTERED);
    sheltered
        .when(enter(MARCH, MARCH.plusDays(1)))
        .then(recorded(TARGET_GROUP_REGISTER, MARCH, MARCH.plusDays(1)));
    sheltered.when(enter(MAY, null)).thenRefused(REGISTERED_THOUGH_SHELTERED);
    eligibility
        .given(
            recorded(EXCLUSIVELY_SHELTERED, MARCH, null),
            new StatusEnded(RESIDENT, PROVISION, EXCLUSIVELY_SHELTERED, MAY, null))
        .when(enter(MAY, null))
        .then(recorded(TARGET_GROUP_REGISTER, MAY, null));
  }

  @Test
  void a_correction_by_hand_cannot_put_who_is_exclusively_sheltered_in_the_register() {
    var sheltered = recorded(EXCLUSIVELY_SHELTERED, MAY, null);
    var entered = recorded(TARGET_GROUP_REGISTER, MARCH, MAY);
    var first = new EventId(new UUID(0, 1));
    var second = new EventId(new UUID(0, 2));
    var chronicle = new Chronicle();
    chronicle.add(first, sheltered);
    chronicle.add(second, entered);
    var decider = Eligibility.DECIDER;
    var longer = recorded(TARGET_GROUP_REGISTER, MARCH, MAY.plusDays(2));
    var dayMore = recorded(TARGET_GROUP_REGISTER, MARCH, MAY.plusDays(1));
    assertThat(decider.correct(chronicle, second, longer, CorrectionReason.RECORDED_WRONGLY))
        .isEqualTo(Decision.refuse(REGISTERED_THOUGH_SHELTERED));
    assertThat(decider.correct(chronicle, second, dayMore, CorrectionReason.RECORDED_WRONGLY))
        .isInstanceOf(Decision.Accepted.class);
    var earlier = recorded(EXCLUSIVELY_SHELTERED, MAY.minusDays(2), null);
    assertThat(decider.correct(chronicle, first, earlier, CorrectionReason.RECORDED_WRONGLY))
        .isEqualTo(Decision.refuse(REGISTERED_THOUGH_SHELTERED));
  }

  @Test
  void an_entry_ends_once() {
    eligibility.given().when(new EndEntry(RESIDENT, MAY)).thenRefused(NO_ENTRY);
    var entered = eligibility.given(recorded(TARGET_GROUP_REGISTER, MARCH, null));
    entered.when(new EndEntry(RESIDENT, MARCH)).thenRefused(BEFORE_THE_ENTRY);
    entered.when(new EndEntry(RESIDENT, MAY)).then(ended(MAY));
    eligibility
        .given(recorded(TARGET_GROUP_REGISTER, MARCH, null), ended(MAY))
        .when(new EndEntry(RESIDENT, MAY))
        .thenRefused(ENTRY_ENDED);
  }

  private static RecordEntry enter(LocalDate from, @Nullable LocalDate to) {
    return new RecordEntry(
        RESIDENT, PROVISION, from, to, Organisation.DRECHTWERK, Municipality.DORDRECHT, MARCH);
  }

  private static StatusRecorded recorded(StatusKind kind, LocalDate from, @Nullable LocalDate to) {
    return new StatusRecorded(
        RESIDENT,
        PROVISION,
        kind,
        from,
        to,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        MARCH);
  }

  private static StatusEnded ended(LocalDate to) {
    return new StatusEnded(RESIDENT, PROVISION, TARGET_GROUP_REGISTER, to, null);
  }
}
