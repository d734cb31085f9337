package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.ResidentRefusal.ALREADY_CLOSED;
import static nl.doorloop.continuity.domain.ResidentRefusal.ALREADY_JOINED;
import static nl.doorloop.continuity.domain.ResidentRefusal.INTO_PROVISIONAL;
import static nl.doorloop.continuity.domain.ResidentRefusal.JOINING_STAYS;
import static nl.doorloop.continuity.domain.ResidentRefusal.NOT_JOINED;
import static nl.doorloop.continuity.domain.ResidentRefusal.NOT_PROVISIONAL;
import static nl.doorloop.continuity.domain.ResidentRefusal.REGISTRATION_STAYS;
import static nl.doorloop.continuity.domain.ResidentRefusal.SAME_RESIDENT;
import static nl.doorloop.continuity.domain.ResidentRefusal.SPLIT_BEFORE;
import static nl.doorloop.continuity.domain.ResidentRefusal.UNKNOWN_RESIDENT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.continuity.domain.ResidentCommand.AgreeReturn;
import nl.doorloop.continuity.domain.ResidentCommand.AssignLead;
import nl.doorloop.continuity.domain.ResidentCommand.CloseTrajectory;
import nl.doorloop.continuity.domain.ResidentCommand.JoinResidents;
import nl.doorloop.continuity.domain.ResidentCommand.OverrideStep;
import nl.doorloop.continuity.domain.ResidentCommand.RecordAddress;
import nl.doorloop.continuity.domain.ResidentCommand.RegisterResident;
import nl.doorloop.continuity.domain.ResidentCommand.SplitResidents;
import nl.doorloop.continuity.domain.ResidentCommand.WaiveReturn;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.OverrideId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.LeadAssigned;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsSplit;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnAgreed;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnWaived;
import nl.doorloop.language.continuity.ContinuityEvent.StepOverridden;
import nl.doorloop.language.continuity.ContinuityEvent.TrajectoryClosed;
import nl.doorloop.language.continuity.OverrideReason;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.decision.DecisionSpec;
import org.junit.jupiter.api.Test;

class ResidentTest {
  private static final ResidentId SANNE = new ResidentId(new UUID(1, 1));
  private static final ResidentId OTHER = new ResidentId(new UUID(1, 2));
  private static final ResidentId THIRD = new ResidentId(new UUID(1, 3));
  private static final OverrideId OVERRIDE = new OverrideId(new UUID(4, 1));
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

  private static final ResidentRegistered REGISTERED =
      new ResidentRegistered(SANNE, Municipality.DORDRECHT, MARCH, true);
  private static final ResidentsJoined JOINED = new ResidentsJoined(SANNE, OTHER);
  private static final ResidentsSplit SPLIT = new ResidentsSplit(SANNE, OTHER);
  private static final JoinResidents JOIN = new JoinResidents(SANNE, OTHER, true, false);

  private final DecisionSpec<ResidentCommand> resident = DecisionSpec.of(Resident.DECIDER);

  @Test
  void is_registered_once_however_often_it_is_asked() {
    var register = new RegisterResident(SANNE, Municipality.DORDRECHT, MARCH, true);
    resident.given().when(register).then(REGISTERED);
    resident.given(REGISTERED).when(register).thenNothing();
    resident.given(REGISTERED, JOINED).when(register).thenNothing();
  }

  @Test
  void is_joined_into_one_other_resident() {
    resident.given().when(JOIN).thenRefused(UNKNOWN_RESIDENT);
    resident.given(REGISTERED).when(JOIN).then(JOINED);
    resident.given(REGISTERED, JOINED).when(JOIN).thenNothing();
    resident
        .given(REGISTERED, JOINED)
        .when(new JoinResidents(SANNE, THIRD, true, false))
        .thenRefused(ALREADY_JOINED);
  }

  @Test
  void is_joined_only_while_provisional_and_into_somebody_whose_bsn_is_known() {
    resident
        .given(REGISTERED)
        .when(new JoinResidents(SANNE, OTHER, false, false))
        .thenRefused(NOT_PROVISIONAL);
    resident
        .given(REGISTERED)
        .when(new JoinResidents(SANNE, OTHER, true, true))
        .thenRefused(INTO_PROVISIONAL);
    resident
        .given(REGISTERED)
        .when(new JoinResidents(SANNE, SANNE, true, false))
        .thenRefused(SAME_RESIDENT);
  }

  @Test
  void is_split_for_good() {
    resident.given(REGISTERED, JOINED).when(new SplitResidents(SANNE, null)).then(SPLIT);
    resident.given(REGISTERED, JOINED).when(new SplitResidents(SANNE, OTHER)).then(SPLIT);
    resident
        .given(REGISTERED, JOINED)
        .when(new SplitResidents(SANNE, THIRD))
        .thenRefused(NOT_JOINED);
    resident.given(REGISTERED, JOINED, SPLIT).when(JOIN).thenRefused(SPLIT_BEFORE);
    resident
        .given(REGISTERED, JOINED, SPLIT)
        .when(new JoinResidents(SANNE, THIRD, true, false))
        .then(new ResidentsJoined(SANNE, THIRD));
  }

  @Test
  void a_proposal_is_turned_down_by_splitting_what_was_never_joined() {
    resident.given(REGISTERED).when(new SplitResidents(SANNE, OTHER)).then(SPLIT);
    resident.given(REGISTERED, SPLIT).when(new SplitResidents(SANNE, OTHER)).thenNothing();
    resident.given(REGISTERED, SPLIT).when(JOIN).thenRefused(SPLIT_BEFORE);
    resident.given(REGISTERED).when(new SplitResidents(SANNE, null)).thenRefused(NOT_JOINED);
    resident.given(REGISTERED).when(new SplitResidents(SANNE, SANNE)).thenRefused(SAME_RESIDENT);
    resident.given().when(new SplitResidents(SANNE, OTHER)).thenRefused(UNKNOWN_RESIDENT);
  }

  @Test
  void has_one_address_from_a_day_on() {
    var moved = new AddressRecorded(SANNE, Municipality.SLIEDRECHT, MAY);
    var move = new RecordAddress(SANNE, Municipality.SLIEDRECHT, MAY);
    resident.given().when(move).thenRefused(UNKNOWN_RESIDENT);
    resident.given(REGISTERED).when(move).then(moved);
    resident.given(REGISTERED, JOINED).when(move).then(moved);
    resident.given(REGISTERED, moved).when(move).thenNothing();
    resident
        .given(REGISTERED, moved)
        .when(new RecordAddress(SANNE, Municipality.PAPENDRECHT, MAY))
        .then(
            new EventCorrected(
                SANNE,
                DecisionSpec.id(1),
                new AddressRecorded(SANNE, Municipality.PAPENDRECHT, MAY),
                CorrectionReason.RECORDED_WRONGLY));
  }

  @Test
  void has_one_lead_from_a_day_on() {
    var led = new LeadAssigned(SANNE, Organisation.SDD, MARCH, null);
    var lead = new AssignLead(SANNE, Organisation.SDD, MARCH, null);
    resident.given().when(lead).thenRefused(UNKNOWN_RESIDENT);
    resident.given(REGISTERED).when(lead).then(led);
    resident.given(REGISTERED, JOINED).when(lead).then(led);
    resident.given(REGISTERED, led).when(lead).thenNothing();
    resident
        .given(REGISTERED, led)
        .when(new AssignLead(SANNE, Organisation.SDD, MARCH, MAY))
        .then(
            new EventCorrected(
                SANNE,
                DecisionSpec.id(1),
                new LeadAssigned(SANNE, Organisation.SDD, MARCH, MAY),
                CorrectionReason.RECORDED_WRONGLY));
    resident
        .given(REGISTERED, led)
        .when(new AssignLead(SANNE, Organisation.DRECHTWERK, MAY, null))
        .then(new LeadAssigned(SANNE, Organisation.DRECHTWERK, MAY, null));
  }

  @Test
  void has_its_step_set_by_hand() {
    var override =
        new OverrideStep(SANNE, OVERRIDE, Step.UNPAID_WORK, MARCH, MAY, OverrideReason.GROWTH);
    var overridden =
        new StepOverridden(SANNE, OVERRIDE, Step.UNPAID_WORK, MARCH, MAY, OverrideReason.GROWTH);
    resident.given().when(override).thenRefused(UNKNOWN_RESIDENT);
    resident.given(REGISTERED).when(override).then(overridden);
    resident.given(REGISTERED, JOINED, overridden).when(override).then(overridden);
  }

  @Test
  void is_who_they_are_whatever_is_corrected() {
    resident.given(REGISTERED).whenCorrected(0, null).thenRefused(REGISTRATION_STAYS);
    resident.given(REGISTERED, JOINED).whenCorrected(1, null).thenRefused(JOINING_STAYS);
    resident
        .given(REGISTERED, JOINED)
        .whenCorrected(1, new ResidentsJoined(SANNE, THIRD))
        .thenRefused(JOINING_STAYS);
    resident.given(REGISTERED, SPLIT).whenCorrected(1, null).thenRefused(JOINING_STAYS);
    var elsewhere = new ResidentRegistered(SANNE, Municipality.SLIEDRECHT, MARCH, true);
    resident
        .given(REGISTERED)
        .whenCorrected(0, elsewhere)
        .then(
            new EventCorrected(
                SANNE, DecisionSpec.id(0), elsewhere, CorrectionReason.RECORDED_WRONGLY));
  }

  @Test
  void is_closed_once_a_day() {
    var close = new CloseTrajectory(SANNE, MAY, EndReason.MOVED);
    var closed = new TrajectoryClosed(SANNE, MAY, EndReason.MOVED);
    resident.given().when(close).thenRefused(UNKNOWN_RESIDENT);
    resident.given(REGISTERED).when(close).then(closed);
    resident.given(REGISTERED, JOINED).when(close).then(closed);
    resident.given(REGISTERED, closed).when(close).thenRefused(ALREADY_CLOSED);
    resident
        .given(REGISTERED, closed)
        .when(new CloseTrajectory(SANNE, MAY.plusDays(1), EndReason.MOVED))
        .then(new TrajectoryClosed(SANNE, MAY.plusDays(1), EndReason.MOVED));
  }

  @Test
  void has_a_way_back_agreed_or_none_and_knows_it() {
    var work = new ProvisionId(new UUID(2, 1));
    var before = new ProvisionId(new UUID(2, 2));
    var id = new AgreementId(new UUID(5, 1));
    var agree =
        new AgreeReturn(
            SANNE, id, work, MAY, Organisation.DRECHTWERK, List.of(before), LegalFramework.WSW);
    resident.given().when(agree).thenRefused(UNKNOWN_RESIDENT);
    resident
        .given(REGISTERED)
        .when(agree)
        .then(
            new ReturnAgreed(
                SANNE,
                id,
                work,
                MAY,
                Organisation.DRECHTWERK,
                List.of(before),
                LegalFramework.WSW));
    resident
        .given(REGISTERED)
        .when(new AgreeReturn(SANNE, id, work, MAY, Organisation.SDD, List.of(), null))
        .then(new ReturnAgreed(SANNE, id, work, MAY, Organisation.SDD));
    resident
        .given(REGISTERED)
        .when(new WaiveReturn(SANNE, work, MARCH))
        .then(new ReturnWaived(SANNE, work, MARCH));
  }
}
