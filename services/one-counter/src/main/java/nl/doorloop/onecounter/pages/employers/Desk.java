package nl.doorloop.onecounter.pages.employers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import nl.doorloop.language.employerdesk.AgreementEndReason;
import nl.doorloop.language.employerdesk.AgreementKind;
import nl.doorloop.language.employerdesk.ClosingReason;
import nl.doorloop.language.employerdesk.EstablishmentNumber;
import nl.doorloop.language.employerdesk.NotPlacedReason;
import nl.doorloop.language.employerdesk.RequestSubject;
import org.jspecify.annotations.Nullable;

/** The answer of {@code GET /v1/employers/{id}/desk}, of which it explains the members. */
record Desk(
    Employer employer,
    List<Establishment> establishments,
    @Nullable Contact contact,
    List<Opening> openings,
    int placed,
    List<Placement> placements,
    List<Request> requests,
    List<Agreement> agreements,
    List<Due> due) {
  record Employer(
      EmployerId employerId,
      KvkNumber kvkNumber,
      String name,
      @Nullable Municipality municipality) {}

  /** What a search answers. */
  record Found(List<Employer> items, @Nullable String next) {}

  record Establishment(EstablishmentNumber establishment, Municipality municipality) {}

  record Contact(String contactName, Organisation organisation, String phone, String email) {}

  record Opening(
      String openingId,
      String title,
      @Nullable EstablishmentNumber establishment,
      int places,
      @Nullable Hours hoursPerWeek,
      LocalDate from,
      @Nullable LocalDate to,
      List<Step> suitableFor,
      List<Proposal> proposals,
      LocalDate postedOn,
      @Nullable LocalDate closedOn,
      @Nullable ClosingReason reason) {}

  record Proposal(
      String proposalId,
      State state,
      LocalDate proposedOn,
      @Nullable LocalDate answeredOn,
      @Nullable NotPlacedReason reason,
      @Nullable ResidentId residentId) {
    enum State {
      PROPOSED,
      INVITED,
      PLACED,
      NOT_PLACED
    }

    boolean isOpen() {
      return state == State.PROPOSED || state == State.INVITED;
    }
  }

  record Placement(
      String kind,
      Organisation organisation,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Hours hoursPerWeek,
      List<Support> support,
      @Nullable ResidentId residentId) {
    boolean isOn(LocalDate day) {
      return !from.isAfter(day) && (to == null || to.isAfter(day));
    }
  }

  record Support(
      String kind, LocalDate from, @Nullable LocalDate to, @Nullable Percentage percentage) {}

  record Request(
      String requestId,
      RequestSubject about,
      String question,
      LocalDate on,
      @Nullable String answer,
      @Nullable LocalDate answeredOn) {}

  record Agreement(
      String agreementId,
      AgreementKind kind,
      String title,
      @Nullable Integer places,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable AgreementEndReason reason) {
    boolean isOverOn(LocalDate day) {
      return to != null && !to.isAfter(day);
    }
  }

  record Due(String kind, @Nullable LocalDate on, @Nullable String about) {}

  /** The opening for which somebody is proposed; empty where there is no such proposal. */
  Optional<Opening> proposedFor(String proposalId) {
    return openings.stream()
        .filter(o -> o.proposals().stream().anyMatch(p -> p.proposalId().equals(proposalId)))
        .findFirst();
  }

  /**
   * What an opening, a proposal, a request or an agreement is called; empty where there is no such
   * one.
   */
  Optional<String> title(String id) {
    return openings.stream()
        .filter(o -> o.openingId().equals(id))
        .findFirst()
        .or(() -> proposedFor(id))
        .map(Opening::title)
        .or(
            () ->
                requests.stream()
                    .filter(r -> r.requestId().equals(id))
                    .map(Request::question)
                    .findFirst())
        .or(
            () ->
                agreements.stream()
                    .filter(a -> a.agreementId().equals(id))
                    .map(Agreement::title)
                    .findFirst());
  }
}
