package nl.doorloop.employerdesk.domain.proposals;

import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.ALREADY_PROPOSED;
import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.NO_OPENING;
import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.NO_PROPOSAL;
import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.OPENING_CLOSED;
import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.OPENING_FULL;
import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.PAST;
import static nl.doorloop.employerdesk.domain.proposals.ProposalRefusal.PROPOSAL_ANSWERED;
import static nl.doorloop.language.employerdesk.ProposalOutcome.INVITED;
import static nl.doorloop.language.employerdesk.ProposalOutcome.NOT_PLACED;
import static nl.doorloop.language.employerdesk.ProposalOutcome.PLACED;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.employerdesk.domain.employers.Opening;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.AnswerProposal;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.ProposeResident;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.SettleByPlacement;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProposalId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.decision.DecisionSpec;
import nl.doorloop.language.employerdesk.BusinessText;
import nl.doorloop.language.employerdesk.ClosingReason;
import nl.doorloop.language.employerdesk.NotPlacedReason;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningPosted;
import nl.doorloop.language.employerdesk.ProposalEvent.ProposalAnswered;
import nl.doorloop.language.employerdesk.ProposalEvent.ResidentProposed;
import nl.doorloop.language.employerdesk.ProposalOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalsTest {
  private static final EmployerId EMPLOYER = EmployerId.of(KvkNumber.of("90000011"));
  private static final OpeningId OPENING = new OpeningId(new UUID(5, 1));
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private final DecisionSpec<ProposalCommand> proposals = DecisionSpec.of(Proposals.DECIDER);

  @Test
  void a_resident_is_proposed_for_an_opening_that_is_open() {
    proposals.given().when(propose(1, open(2, null))).then(proposed(1));
    proposals.given().when(propose(1, new Opening.NotPosted())).thenRefused(NO_OPENING);
    var closed = new Opening.Closed(posted(null), 2, ClosingReason.FILLED, TODAY);
    proposals.given().when(propose(1, closed)).thenRefused(OPENING_CLOSED);
  }

  @Test
  void until_the_last_day_on_which_somebody_may_begin() {
    var throughToday = new Opening.Open(posted(TODAY.plusDays(1)), 2, null);
    proposals.given().when(propose(1, throughToday)).then(proposed(1));
    var throughYesterday = new Opening.Open(posted(TODAY), 2, null);
    proposals.given().when(propose(1, throughYesterday)).thenRefused(PAST);
  }

  @Test
  void one_resident_is_proposed_once_at_a_time() {
    var again = new ProposalId(new UUID(8, 9));
    var asked = new ProposeResident(OPENING, again, resident(1), Organisation.SDD, TODAY, open());
    proposals.given(proposed(1)).when(asked).thenRefused(ALREADY_PROPOSED);
    proposals.given(proposed(1), answered(1, INVITED)).when(asked).thenRefused(ALREADY_PROPOSED);
    proposals
        .given(proposed(1), answered(1, NOT_PLACED))
        .when(asked)
        .then(new ResidentProposed(resident(1), again, OPENING, EMPLOYER, Organisation.SDD, TODAY));
    proposals.given(proposed(1)).when(propose(2, open())).then(proposed(2));
  }

  @Test
  void nobody_is_proposed_once_as_many_were_placed_as_are_sought() {
    proposals
        .given(proposed(1), answered(1, PLACED))
        .when(propose(3, open(2, null)))
        .then(proposed(3));
    proposals
        .given(proposed(1), answered(1, PLACED), proposed(2), answered(2, PLACED))
        .when(propose(3, open(2, null)))
        .thenRefused(OPENING_FULL);
  }

  @Test
  void who_was_placed_before_the_number_was_changed_is_not_counted_again() {
    proposals
        .given(proposed(1), answered(1, PLACED))
        .when(propose(2, open(1, TODAY)))
        .then(proposed(2));
    proposals
        .given(proposed(1), answered(1, PLACED))
        .when(propose(2, open(1, TODAY.minusDays(1))))
        .thenRefused(OPENING_FULL);
  }

  @Test
  void an_employer_invites_perhaps_and_then_says_whether_there_is_a_place() {
    proposals.given().when(answer(1, PLACED)).thenRefused(NO_PROPOSAL);
    proposals.given(proposed(1)).when(answer(1, INVITED)).then(answered(1, INVITED));
    proposals.given(proposed(1)).when(answer(1, NOT_PLACED)).then(answered(1, NOT_PLACED));
    proposals.given(proposed(1), answered(1, INVITED)).when(answer(1, INVITED)).thenNothing();
    proposals
        .given(proposed(1), answered(1, INVITED))
        .when(answer(1, PLACED))
        .then(answered(1, PLACED));
    proposals
        .given(proposed(1), answered(1, PLACED))
        .when(answer(1, NOT_PLACED))
        .thenRefused(PROPOSAL_ANSWERED);
    proposals
        .given(proposed(1), answered(1, NOT_PLACED))
        .when(answer(1, INVITED))
        .thenRefused(PROPOSAL_ANSWERED);
  }

  @Test
  void a_placement_at_the_opening_settles_the_proposal_that_is_open() {
    var settle = new SettleByPlacement(OPENING, resident(1), TODAY);
    proposals.given().when(settle).thenNothing();
    proposals.given(proposed(2)).when(settle).thenNothing();
    proposals.given(proposed(1), answered(1, INVITED)).when(settle).then(answered(1, PLACED));
    proposals.given(proposed(1), answered(1, NOT_PLACED)).when(settle).thenNothing();
  }

  @Test
  void a_reason_belongs_to_no_place_and_to_nothing_else() {
    assertThatThrownBy(() -> answered(1, NOT_PLACED, null)).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> answered(1, PLACED, NotPlacedReason.OTHER))
        .isInstanceOf(InvalidValue.class);
  }

  private static ProposeResident propose(int who, Opening opening) {
    return new ProposeResident(OPENING, id(who), resident(who), Organisation.SDD, TODAY, opening);
  }

  private static AnswerProposal answer(int who, ProposalOutcome outcome) {
    return new AnswerProposal(OPENING, id(who), outcome, reason(outcome), TODAY);
  }

  private static ResidentProposed proposed(int who) {
    return new ResidentProposed(resident(who), id(who), OPENING, EMPLOYER, Organisation.SDD, TODAY);
  }

  private static ProposalAnswered answered(int who, ProposalOutcome outcome) {
    return answered(who, outcome, reason(outcome));
  }

  private static ProposalAnswered answered(
      int who, ProposalOutcome outcome, @Nullable NotPlacedReason reason) {
    return new ProposalAnswered(resident(who), id(who), OPENING, outcome, reason, TODAY);
  }

  private static @Nullable NotPlacedReason reason(ProposalOutcome outcome) {
    return outcome == NOT_PLACED ? NotPlacedReason.ANOTHER_CANDIDATE : null;
  }

  private static ResidentId resident(int who) {
    return new ResidentId(new UUID(1, who));
  }

  private static ProposalId id(int who) {
    return new ProposalId(new UUID(8, who));
  }

  private static Opening open() {
    return open(2, null);
  }

  private static Opening open(int places, @Nullable LocalDate changedOn) {
    return new Opening.Open(posted(null), places, changedOn);
  }

  private static OpeningPosted posted(@Nullable LocalDate to) {
    return new OpeningPosted(
        EMPLOYER,
        OPENING,
        null,
        BusinessText.of("Medewerker groen"),
        2,
        null,
        LocalDate.of(2026, 1, 1),
        to,
        List.of(),
        TODAY);
  }
}
