package nl.doorloop.employerdesk.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorloop.employerdesk.desk.DeskAnswer.ContactItem;
import nl.doorloop.employerdesk.desk.DeskAnswer.EstablishmentItem;
import nl.doorloop.employerdesk.desk.DeskAnswer.PlacementItem;
import nl.doorloop.employerdesk.desk.DeskAnswer.SupportItem;
import nl.doorloop.employerdesk.domain.employers.DueItem;
import nl.doorloop.employerdesk.domain.employers.EmployerFile;
import nl.doorloop.employerdesk.domain.employers.Opening;
import nl.doorloop.employerdesk.domain.law.EmployerSight;
import nl.doorloop.employerdesk.domain.proposals.Proposal;
import nl.doorloop.employerdesk.domain.workplaces.Workplace;
import nl.doorloop.employerdesk.workplaces.WorkFacts;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningPosted;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.feed.ResidentDirectory;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what a caller may see of an employer. Who works there is left out for the employer:
 * it sees the form of the work, its days and hours ({@link EmployerSight}). A case worker sees the
 * people of their municipalities, and may open those whose law they work under.
 */
public final class EmployerDesks {
  private static final int PAGE = 50;

  private final EmployerBook book;
  private final WorkFacts work;
  private final ProposalBook proposalBook;
  private final ResidentDirectory directory;

  public EmployerDesks(
      EmployerBook book, ProposalBook proposalBook, WorkFacts work, ResidentDirectory directory) {
    this.book = book;
    this.proposalBook = proposalBook;
    this.work = work;
    this.directory = directory;
  }

  /**
   * Those employers that the caller reaches, by the beginning of their number and part of their
   * name.
   *
   * @param after the last one of the answer before
   */
  public EmployersAnswer find(Caller caller, String kvk, String name, @Nullable EmployerId after) {
    var all =
        book.search(kvk, name).stream()
            .filter(e -> EmployerReach.reaches(caller, e.employerId()))
            .map(EmployerItem::of)
            .toList();
    int from = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).employerId().equals(after)) {
        from = i + 1;
      }
    }
    var items = all.subList(from, Math.min(from + PAGE, all.size()));
    return new EmployersAnswer(
        items, from + PAGE < all.size() ? next(kvk, name, items.getLast().employerId()) : null);
  }

  private static String next(String kvk, String name, EmployerId last) {
    return "/v1/employers?kvk=%s&name=%s&after=%s"
        .formatted(kvk, URLEncoder.encode(name, StandardCharsets.UTF_8), last);
  }

  /** Empty where there is no such employer. */
  public Optional<DeskAnswer> of(EmployerId employer, Caller caller, LocalDate today) {
    return book.file(employer).map(file -> answer(file, caller, today));
  }

  /**
   * What would be different with one more event.
   *
   * @throws NotFound where there is no such employer, or would be none
   */
  public DeskPreview preview(
      EmployerId employer, DomainEvent more, Caller caller, LocalDate today) {
    var chronicle = book.chronicle(employer);
    var before = EmployerFile.of(chronicle).orElseThrow(() -> new NotFound("employer"));
    var after =
        EmployerFile.of(chronicle.with(new EventId(Ids.next()), more))
            .orElseThrow(() -> new NotFound("employer"));
    return DeskPreview.between(answer(before, caller, today), answer(after, caller, today));
  }

  private DeskAnswer answer(EmployerFile file, Caller caller, LocalDate today) {
    var workplaces =
        work.with(file.registered().kvkNumber()).stream()
            .filter(place -> !place.isOverBefore(today.minusYears(1)))
            .filter(place -> sees(caller, place, today))
            .toList();
    var proposals = proposals(file, caller, today);
    var now = workplaces.stream().filter(place -> place.isOn(today)).toList();
    return new DeskAnswer(
        EmployerItem.of(file.registered()),
        file.establishments().stream()
            .map(e -> new EstablishmentItem(e.establishment(), e.municipality()))
            .toList(),
        file.contact() == null ? null : ContactItem.of(file.contact()),
        DeskAnswer.openings(file, opening -> items(proposals.get(opening), caller)),
        people(now),
        workplaces.stream().map(place -> item(caller, place)).toList(),
        DeskAnswer.requests(file),
        AgreementItem.of(file.agreements(), today),
        DueItem.of(file, workplaces, proposals.values(), today).stream()
            .filter(due -> caller.is(Role.CASE_WORKER) || due.kind().isUpToEmployer())
            .toList());
  }

  private Map<OpeningId, List<Proposal>> proposals(
      EmployerFile file, Caller caller, LocalDate today) {
    var openings =
        file.openings().stream()
            .flatMap(o -> Opening.posted(o).stream())
            .map(OpeningPosted::openingId)
            .toList();
    var all = proposalBook.of(openings);
    all.replaceAll((_, of) -> of.stream().filter(p -> sees(caller, p, today)).toList());
    return all;
  }

  private static List<ProposalItem> items(@Nullable List<Proposal> proposals, Caller caller) {
    return proposals == null
        ? List.of()
        : proposals.stream().map(p -> ProposalItem.of(p, caller.is(Role.CASE_WORKER))).toList();
  }

  private boolean sees(Caller caller, Proposal proposal, LocalDate today) {
    return !caller.is(Role.CASE_WORKER) || reaches(caller, proposal.proposed().residentId(), today);
  }

  private boolean sees(Caller caller, Workplace place, LocalDate today) {
    return caller.is(Role.CASE_WORKER)
        ? reaches(caller, place.residentId(), today)
        : EmployerSight.covers(place.kind());
  }

  private boolean reaches(Caller caller, ResidentId resident, LocalDate today) {
    return caller.municipalities().size() == Municipality.values().length
        || directory.municipalityOf(resident, today).filter(caller::maySeePersonsIn).isPresent();
  }

  private static int people(List<Workplace> now) {
    return Math.toIntExact(now.stream().map(Workplace::residentId).distinct().count());
  }

  private static PlacementItem item(Caller caller, Workplace place) {
    boolean mayOpen =
        caller.is(Role.CASE_WORKER) && caller.maySee(place.legalFramework(), place.organisation());
    return new PlacementItem(
        place.kind(),
        place.organisation(),
        place.period().from(),
        place.period().to(),
        place.hoursPerWeek(),
        place.support().stream().map(SupportItem::of).toList(),
        mayOpen ? place.residentId() : null);
  }
}
