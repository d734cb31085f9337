package nl.doorloop.employerdesk.domain.employers;

import static nl.doorloop.employerdesk.domain.employers.Given.AGREEMENT;
import static nl.doorloop.employerdesk.domain.employers.Given.ANSWERED;
import static nl.doorloop.employerdesk.domain.employers.Given.ASKED;
import static nl.doorloop.employerdesk.domain.employers.Given.CONTACT;
import static nl.doorloop.employerdesk.domain.employers.Given.EMPLOYER;
import static nl.doorloop.employerdesk.domain.employers.Given.ESTABLISHMENT;
import static nl.doorloop.employerdesk.domain.employers.Given.OPENING;
import static nl.doorloop.employerdesk.domain.employers.Given.REGISTERED;
import static nl.doorloop.employerdesk.domain.employers.Given.TODAY;
import static nl.doorloop.employerdesk.domain.employers.Given.agreement;
import static nl.doorloop.employerdesk.domain.employers.Given.opening;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorloop.employerdesk.domain.employers.DueItem.Kind;
import nl.doorloop.employerdesk.domain.employers.EmployerFile.Recorded;
import nl.doorloop.employerdesk.domain.proposals.Proposal;
import nl.doorloop.employerdesk.domain.workplaces.Workplace;
import nl.doorloop.employerdesk.domain.workplaces.WorkplaceKind;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProposalId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.employerdesk.AgreementEndReason;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent.EmployerAgreementEnded;
import nl.doorloop.language.employerdesk.OpeningEvent.PlacesChanged;
import nl.doorloop.language.employerdesk.ProposalEvent.ProposalAnswered;
import nl.doorloop.language.employerdesk.ProposalEvent.ResidentProposed;
import nl.doorloop.language.employerdesk.ProposalOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmployerFileTest {
  @Test
  void nobody_has_a_file_before_being_registered() {
    assertThat(EmployerFile.of(List.of())).isEmpty();
  }

  @Test
  void it_tells_all_as_it_stands() {
    var posted = opening(null, null);
    var file =
        file(
            REGISTERED,
            posted,
            ESTABLISHMENT,
            ASKED,
            CONTACT,
            new PlacesChanged(EMPLOYER, OPENING, 2, TODAY),
            ANSWERED);
    assertThat(file.registered()).isEqualTo(REGISTERED);
    assertThat(file.establishments()).containsExactly(ESTABLISHMENT);
    assertThat(file.contact()).isEqualTo(CONTACT);
    assertThat(file.openings()).containsExactly(new Opening.Open(posted, 2, TODAY));
    assertThat(file.requests()).containsExactly(new EmployerRequest.Answered(ASKED, ANSWERED));
  }

  @Test
  void who_has_no_contact_or_no_answer_is_due() {
    assertThat(DueItem.of(file(REGISTERED, ASKED), List.of(), List.of(), TODAY))
        .extracting(DueItem::kind)
        .containsExactly(Kind.NO_CONTACT, Kind.REQUEST_WAITS);
    assertThat(DueItem.of(file(REGISTERED, ASKED, CONTACT, ANSWERED), List.of(), List.of(), TODAY))
        .isEmpty();
  }

  @Test
  void an_opening_is_due_from_the_day_after_its_last_day() {
    var file = file(REGISTERED, CONTACT, opening(null, TODAY));
    assertThat(DueItem.of(file, List.of(), List.of(), TODAY.minusDays(1))).isEmpty();
    assertThat(DueItem.of(file, List.of(), List.of(), TODAY))
        .containsExactly(new DueItem(Kind.OPENING_PAST, TODAY.minusDays(1), OPENING.text()));
  }

  @Test
  void work_that_ends_is_due_sixty_days_before() {
    var file = file(REGISTERED, CONTACT);
    assertThat(DueItem.of(file, List.of(work(TODAY.plusDays(61))), List.of(), TODAY)).isEmpty();
    assertThat(DueItem.of(file, List.of(work(TODAY.plusDays(60))), List.of(), TODAY))
        .containsExactly(new DueItem(Kind.WORKPLACE_ENDS, TODAY.plusDays(59), null));
    assertThat(DueItem.of(file, List.of(work(TODAY.plusDays(1))), List.of(), TODAY)).hasSize(1);
    assertThat(DueItem.of(file, List.of(work(TODAY)), List.of(), TODAY)).isEmpty();
  }

  @Test
  void a_proposal_without_an_answer_is_due_after_fourteen_days() {
    var file = file(REGISTERED, CONTACT, opening(null, null));
    assertThat(due(file, proposed(TODAY.minusDays(13), null))).isEmpty();
    assertThat(due(file, proposed(TODAY.minusDays(14), null)))
        .containsExactly(new DueItem(Kind.PROPOSAL_WAITS, TODAY.minusDays(14), OPENING.text()));
    assertThat(due(file, proposed(TODAY.minusDays(14), ProposalOutcome.INVITED))).isEmpty();
  }

  private static List<DueItem> due(EmployerFile file, Proposal proposal) {
    return DueItem.of(file, List.of(), List.of(List.of(proposal)), TODAY);
  }

  private static Proposal proposed(LocalDate on, @Nullable ProposalOutcome outcome) {
    var resident = new ResidentId(new UUID(1, 1));
    var id = new ProposalId(new UUID(8, 1));
    return new Proposal(
        new ResidentProposed(resident, id, OPENING, EMPLOYER, Organisation.SDD, on),
        outcome == null ? null : new ProposalAnswered(resident, id, OPENING, outcome, null, TODAY));
  }

  @Test
  void an_agreement_that_ends_is_due_thirteen_weeks_before() {
    assertThat(due(agreement(null))).isEmpty();
    assertThat(due(agreement(TODAY.plusWeeks(13).plusDays(1)))).isEmpty();
    assertThat(due(agreement(TODAY.plusWeeks(13))))
        .containsExactly(
            new DueItem(Kind.AGREEMENT_ENDS, TODAY.plusWeeks(13).minusDays(1), AGREEMENT.text()));
    assertThat(due(agreement(TODAY.plusDays(1)))).hasSize(1);
    assertThat(due(agreement(TODAY))).isEmpty();
    assertThat(
            due(
                agreement(null),
                new EmployerAgreementEnded(
                    EMPLOYER, AGREEMENT, TODAY.plusDays(8), AgreementEndReason.REPLACED, TODAY)))
        .containsExactly(new DueItem(Kind.AGREEMENT_ENDS, TODAY.plusDays(7), AGREEMENT.text()));
  }

  private static List<DueItem> due(EmployerEvent... agreed) {
    var events = Stream.concat(Stream.of(REGISTERED, CONTACT), Stream.of(agreed));
    return DueItem.of(file(events.toArray(EmployerEvent[]::new)), List.of(), List.of(), TODAY);
  }

  private static Workplace work(LocalDate to) {
    return new Workplace(
        new ResidentId(new UUID(1, 1)),
        WorkplaceKind.JOB,
        LegalFramework.PW,
        Organisation.SDD,
        new Period(TODAY.minusYears(1), to),
        null,
        List.of());
  }

  private static EmployerFile file(EmployerEvent... events) {
    return EmployerFile.of(
            Stream.of(events).map(e -> new Recorded(new EventId(new UUID(0, 1)), e)).toList())
        .orElseThrow();
  }
}
