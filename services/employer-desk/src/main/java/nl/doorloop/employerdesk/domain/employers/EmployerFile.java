package nl.doorloop.employerdesk.domain.employers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorloop.language.EmployerAgreementId;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EmployerRequestId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.correction.EmployerCorrection;
import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.ContactAssigned;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EmployerRegistered;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EstablishmentAdded;
import nl.doorloop.language.employerdesk.EmployerRequestEvent;
import nl.doorloop.language.employerdesk.OpeningEvent;
import org.jspecify.annotations.Nullable;

/**
 * All that was recorded about one employer, as it stands.
 *
 * @param contact absent until one is assigned
 * @param openings in the order in which they were posted
 * @param requests in the order in which they were recorded
 * @param agreements in the order in which they were recorded
 */
public record EmployerFile(
    EmployerRegistered registered,
    List<EstablishmentAdded> establishments,
    @Nullable ContactAssigned contact,
    List<Opening> openings,
    List<EmployerRequest> requests,
    List<EmployerAgreement> agreements) {
  public EmployerFile {
    establishments = List.copyOf(establishments);
    openings = List.copyOf(openings);
    requests = List.copyOf(requests);
    agreements = List.copyOf(agreements);
  }

  /** One event with the identity under which it was recorded. */
  public record Recorded(EventId id, EmployerEvent event) {}

  /** What stands of it; empty where the employer was never registered. */
  public static Optional<EmployerFile> of(Chronicle chronicle) {
    return of(
        chronicle.effective().stream()
            .map(entry -> new Recorded(entry.id(), (EmployerEvent) entry.event()))
            .toList());
  }

  /** Empty where the employer was never registered. */
  public static Optional<EmployerFile> of(List<Recorded> events) {
    var gathering = new Gathering();
    events.forEach(gathering::take);
    return gathering.file();
  }

  private static final class Gathering {
    private @Nullable EmployerRegistered registered;
    private final List<EstablishmentAdded> establishments = new ArrayList<>();
    private @Nullable ContactAssigned contact;
    private final Map<OpeningId, Opening> openings = new LinkedHashMap<>();
    private final Map<EmployerRequestId, EmployerRequest> requests = new LinkedHashMap<>();
    private final Map<EmployerAgreementId, EmployerAgreement> agreements = new LinkedHashMap<>();

    void take(Recorded recorded) {
      switch (recorded.event()) {
        case EmployerCorrection _ -> {}
        case EmployerRegisterEvent event -> take(event);
        case OpeningEvent event ->
            openings.compute(
                event.openingId(),
                (_, before) ->
                    Opening.evolve(
                        before == null ? new Opening.NotPosted() : before, recorded.id(), event));
        case EmployerRequestEvent event ->
            requests.compute(
                event.requestId(),
                (_, before) ->
                    EmployerRequest.evolve(
                        before == null ? new EmployerRequest.NotAsked() : before,
                        recorded.id(),
                        event));
        case EmployerAgreementEvent event ->
            agreements.compute(
                event.agreementId(),
                (_, before) ->
                    EmployerAgreement.evolve(
                        before == null ? new EmployerAgreement.NotMade() : before,
                        recorded.id(),
                        event));
      }
    }

    private void take(EmployerRegisterEvent event) {
      switch (event) {
        case EmployerRegistered first -> registered = first;
        case EstablishmentAdded added -> establishments.add(added);
        case ContactAssigned assigned -> contact = assigned;
      }
    }

    Optional<EmployerFile> file() {
      return registered == null
          ? Optional.empty()
          : Optional.of(
              new EmployerFile(
                  registered,
                  establishments,
                  contact,
                  List.copyOf(openings.values()),
                  List.copyOf(requests.values()),
                  List.copyOf(agreements.values())));
    }
  }
}
