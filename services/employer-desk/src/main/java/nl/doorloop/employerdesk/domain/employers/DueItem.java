package nl.doorloop.employerdesk.domain.employers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorloop.employerdesk.domain.proposals.Proposal;
import nl.doorloop.employerdesk.domain.proposals.ProposalState;
import nl.doorloop.employerdesk.domain.workplaces.Workplace;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent.EmployerAgreementMade;
import nl.doorloop.language.employerdesk.EmployerRequestEvent.EmployerRequestRecorded;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningPosted;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody should look at for an employer.
 *
 * @param on since when it waits, or the last day that it is about; absent where there is no day
 * @param about the opening, the request or the agreement; absent for others
 */
public record DueItem(Kind kind, @Nullable LocalDate on, @Nullable String about) {
  /** How many days before the end of a workplace it is time to speak about what follows. */
  static final int DAYS_BEFORE_AN_END = 60;

  /** After how many days a proposal has waited long: practice, not law. */
  static final int DAYS_FOR_AN_ANSWER = 14;

  /** How many weeks before the end of an agreement it is time to speak about what follows. */
  static final int WEEKS_BEFORE_AN_AGREEMENT_ENDS = 13;

  /** What there is to do. */
  public enum Kind {
    NO_CONTACT,
    REQUEST_WAITS,
    OPENING_PAST,
    PROPOSAL_WAITS,
    WORKPLACE_ENDS,
    AGREEMENT_ENDS;

    /** The other kinds are for case workers to do. */
    public boolean isUpToEmployer() {
      return this != NO_CONTACT && this != REQUEST_WAITS;
    }
  }

  /** The oldest first. */
  public static List<DueItem> of(
      EmployerFile file,
      Collection<Workplace> workplaces,
      Collection<List<Proposal>> proposals,
      LocalDate today) {
    var due = new ArrayList<DueItem>();
    proposals.stream()
        .flatMap(List::stream)
        .filter(p -> p.state() == ProposalState.PROPOSED)
        .map(Proposal::proposed)
        .filter(p -> !p.on().plusDays(DAYS_FOR_AN_ANSWER).isAfter(today))
        .map(p -> new DueItem(Kind.PROPOSAL_WAITS, p.on(), p.openingId().text()))
        .forEach(due::add);
    for (var request : file.requests()) {
      if (request instanceof EmployerRequest.Waiting(EmployerRequestRecorded asked)) {
        due.add(new DueItem(Kind.REQUEST_WAITS, asked.on(), asked.requestId().text()));
      }
    }
    for (var opening : file.openings()) {
      if (opening instanceof Opening.Open(OpeningPosted posted, _, _)
          && posted.to() != null
          && !posted.to().isAfter(today)) {
        due.add(
            new DueItem(Kind.OPENING_PAST, posted.to().minusDays(1), posted.openingId().text()));
      }
    }
    for (var workplace : workplaces) {
      var to = workplace.period().to();
      if (to != null && to.isAfter(today) && !to.isAfter(today.plusDays(DAYS_BEFORE_AN_END))) {
        due.add(new DueItem(Kind.WORKPLACE_ENDS, to.minusDays(1), null));
      }
    }
    for (var agreement : file.agreements()) {
      EmployerAgreement.made(agreement)
          .flatMap(made -> ending(made, EmployerAgreement.endOf(agreement), today))
          .ifPresent(due::add);
    }
    due.sort(Comparator.comparing(DueItem::on, Comparator.nullsFirst(Comparator.naturalOrder())));
    if (file.contact() == null) {
      due.addFirst(new DueItem(Kind.NO_CONTACT, null, null));
    }
    return List.copyOf(due);
  }

  private static Optional<DueItem> ending(
      EmployerAgreementMade made, @Nullable LocalDate to, LocalDate today) {
    return Optional.ofNullable(to)
        .filter(day -> day.isAfter(today))
        .filter(day -> !day.isAfter(today.plusWeeks(WEEKS_BEFORE_AN_AGREEMENT_ENDS)))
        .map(day -> new DueItem(Kind.AGREEMENT_ENDS, day.minusDays(1), made.agreementId().text()));
  }
}
