package nl.doorloop.employerdesk.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorloop.employerdesk.domain.employers.DueItem;
import nl.doorloop.employerdesk.domain.employers.EmployerFile;
import nl.doorloop.employerdesk.domain.employers.EmployerRequest;
import nl.doorloop.employerdesk.domain.employers.Opening;
import nl.doorloop.employerdesk.domain.workplaces.WorkplaceKind;
import nl.doorloop.employerdesk.domain.workplaces.WorkplaceSupport;
import nl.doorloop.language.EmployerRequestId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import nl.doorloop.language.employerdesk.BusinessMessage;
import nl.doorloop.language.employerdesk.BusinessText;
import nl.doorloop.language.employerdesk.ClosingReason;
import nl.doorloop.language.employerdesk.EmailAddress;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.ContactAssigned;
import nl.doorloop.language.employerdesk.EmployerRequestEvent.EmployerRequestRecorded;
import nl.doorloop.language.employerdesk.EstablishmentNumber;
import nl.doorloop.language.employerdesk.OpeningEvent.OpeningPosted;
import nl.doorloop.language.employerdesk.PhoneNumber;
import nl.doorloop.language.employerdesk.RequestSubject;
import org.jspecify.annotations.Nullable;

/**
 * Everything about one employer.
 *
 * @param contact the one contact for both organisations; absent until there is one
 * @param openings those that are open first, then by the day on which they were posted
 * @param placed how many people work there today
 * @param placements those who work there, will do so, or did within the last year
 * @param requests the latest first
 * @param agreements those that are over last, each part by its first day
 */
public record DeskAnswer(
    EmployerItem employer,
    List<EstablishmentItem> establishments,
    @Nullable ContactItem contact,
    List<OpeningItem> openings,
    int placed,
    List<PlacementItem> placements,
    List<RequestItem> requests,
    List<AgreementItem> agreements,
    List<DueItem> due) {
  /** A place of business. */
  public record EstablishmentItem(EstablishmentNumber establishment, Municipality municipality) {}

  /** An employee of one of the organisations, as reached at work. */
  public record ContactItem(
      BusinessText contactName, Organisation organisation, PhoneNumber phone, EmailAddress email) {
    static ContactItem of(ContactAssigned c) {
      return new ContactItem(c.contactName(), c.organisation(), c.phone(), c.email());
    }
  }

  /**
   * @param places how many people are, or were last, sought
   * @param to the first day on which nobody may begin any more
   * @param proposals who is proposed for it, the latest first; for a case worker those of their
   *     municipalities
   * @param closedOn absent while it is open
   */
  public record OpeningItem(
      OpeningId openingId,
      BusinessText title,
      @Nullable EstablishmentNumber establishment,
      int places,
      @Nullable Hours hoursPerWeek,
      LocalDate from,
      @Nullable LocalDate to,
      List<Step> suitableFor,
      List<ProposalItem> proposals,
      LocalDate postedOn,
      @Nullable LocalDate closedOn,
      @Nullable ClosingReason reason) {
    static OpeningItem of(
        OpeningPosted o,
        int places,
        List<ProposalItem> proposals,
        @Nullable LocalDate closedOn,
        @Nullable ClosingReason why) {
      return new OpeningItem(
          o.openingId(),
          o.title(),
          o.establishment(),
          places,
          o.hoursPerWeek(),
          o.from(),
          o.to(),
          o.suitableFor(),
          proposals,
          o.postedOn(),
          closedOn,
          why);
    }
  }

  /**
   * Somebody at work there. Who that is stands here only for a case worker who may open the
   * resident.
   *
   * @param to the first day after
   */
  public record PlacementItem(
      WorkplaceKind kind,
      Organisation organisation,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Hours hoursPerWeek,
      List<SupportItem> support,
      @Nullable ResidentId residentId) {}

  /**
   * Guidance or a subsidy that stands beside it.
   *
   * @param to the first day after
   */
  public record SupportItem(
      WorkplaceSupport.Kind kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Percentage percentage) {
    static SupportItem of(WorkplaceSupport support) {
      return new SupportItem(
          support.kind(), support.period().from(), support.period().to(), support.percentage());
    }
  }

  /** A question of the employer; {@code answer} is absent while it waits. */
  public record RequestItem(
      EmployerRequestId requestId,
      RequestSubject about,
      BusinessMessage question,
      LocalDate on,
      @Nullable BusinessMessage answer,
      @Nullable LocalDate answeredOn) {
    private static RequestItem of(
        EmployerRequestRecorded asked,
        @Nullable BusinessMessage answer,
        @Nullable LocalDate answeredOn) {
      return new RequestItem(
          asked.requestId(), asked.about(), asked.question(), asked.on(), answer, answeredOn);
    }
  }

  static List<OpeningItem> openings(
      EmployerFile file, Function<OpeningId, List<ProposalItem>> proposals) {
    var open = file.openings().stream().flatMap(o -> item(o, true, proposals).stream());
    var closed =
        file.openings().reversed().stream().flatMap(o -> item(o, false, proposals).stream());
    return Stream.concat(open, closed).toList();
  }

  private static Optional<OpeningItem> item(
      Opening opening, boolean isOpen, Function<OpeningId, List<ProposalItem>> proposals) {
    return switch (opening) {
      case Opening.Open(var posted, int places, _) when isOpen ->
          Optional.of(
              OpeningItem.of(posted, places, proposals.apply(posted.openingId()), null, null));
      case Opening.Closed(var posted, int places, var reason, var on) when !isOpen ->
          Optional.of(
              OpeningItem.of(posted, places, proposals.apply(posted.openingId()), on, reason));
      case Opening _ -> Optional.empty();
    };
  }

  static List<RequestItem> requests(EmployerFile file) {
    return file.requests().reversed().stream().flatMap(r -> item(r).stream()).toList();
  }

  private static Optional<RequestItem> item(EmployerRequest request) {
    return switch (request) {
      case EmployerRequest.NotAsked _ -> Optional.empty();
      case EmployerRequest.Waiting(var asked) -> Optional.of(RequestItem.of(asked, null, null));
      case EmployerRequest.Answered(var asked, var answer) ->
          Optional.of(RequestItem.of(asked, answer.answer(), answer.on()));
    };
  }
}
