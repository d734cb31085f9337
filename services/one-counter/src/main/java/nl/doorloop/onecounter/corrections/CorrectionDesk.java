package nl.doorloop.onecounter.corrections;

import java.net.URI;
import java.util.Optional;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.passing.Owners;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.onecounter.timeline.Sight;
import nl.doorloop.onecounter.views.FactTable;
import nl.doorloop.onecounter.views.Line;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.corrections.CorrectionRequest;
import nl.doorloop.platform.feed.PublishedEvent;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.InvalidInput;
import nl.doorloop.platform.web.NotFound;
import nl.doorloop.platform.web.RemoteProblem;
import org.springframework.http.MediaType;
import org.springframework.web.client.RestClient;

/** What may be corrected by whom, and what would come of it. */
public final class CorrectionDesk {
  /** Where the service of employers tells what was recorded about them. */
  static final String EMPLOYER_EVENTS = "/v1/employer-events";

  private final Views views;
  private final ResidentAccess access;
  private final Residents residents;
  private final Owners owners;
  private final Today today;

  public CorrectionDesk(
      Views views, ResidentAccess access, Residents residents, Owners owners, Today today) {
    this.views = views;
    this.access = access;
    this.residents = residents;
    this.owners = owners;
    this.today = today;
  }

  /**
   * @throws NotFound when there is no such event, or not for this caller
   * @throws InvalidInput when it is a correction itself
   */
  public Correctable find(EventId id) {
    access.requirePersons();
    var about =
        new FactTable(views.active()).residentOf(id).orElseThrow(() -> new NotFound("event"));
    var resident =
        access
            .find(about)
            .filter(known -> ResidentAccess.maySee(CurrentCaller.get(), known))
            .orElseThrow(() -> new NotFound("event"));
    var line = residents.line(resident, Optional.empty());
    var sight = new Sight(CurrentCaller.get(), line);
    var fact =
        line.facts().stream()
            .filter(f -> f.eventId().equals(id) && sight.maySee(f))
            .findFirst()
            .orElseThrow(() -> new NotFound("event"));
    if (fact.event() instanceof Correction) {
      throw new InvalidInput("eventId", "is a correction; name the event that it corrects");
    }
    return correctable(resident, line, fact);
  }

  /**
   * Whether an event is about no resident that is known here, but about an employer.
   *
   * @throws RemoteProblem when there is no such event, or not for this caller
   */
  public boolean isOfEmployer(EventId id) {
    access.requirePersons();
    if (new FactTable(views.active()).residentOf(id).isPresent()) {
      return false;
    }
    employers()
        .get()
        .uri(EMPLOYER_EVENTS + "/" + id)
        .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
        .retrieve()
        .toBodilessEntity();
    return true;
  }

  /** The service that decides about employers. */
  public RestClient employers() {
    return owners.of(URI.create(EMPLOYER_EVENTS));
  }

  private static Correctable correctable(KnownResident resident, Line line, PublishedEvent fact) {
    ResidentEvent standing = fact.event();
    boolean withdrawn = false;
    for (var correction : line.correctionsOf(fact.eventId())) {
      switch (correction) {
        case EventCorrected corrected -> {
          standing = corrected.replacement();
          withdrawn = false;
        }
        case EventWithdrawn _ -> withdrawn = true;
      }
    }
    return new Correctable(resident, line, fact, standing, withdrawn);
  }

  /** The service that decides about it. */
  public RestClient owner(Correctable about) {
    return owners.of(about.owner());
  }

  /**
   * What the caller would see change.
   *
   * @throws InvalidInput naming what is wrong with the replacement
   */
  public CorrectionPreview preview(Correctable about, CorrectionRequest asked) {
    var first = about.first();
    var correction =
        asked
            .replacement()
            .<Correction>map(
                r ->
                    new EventCorrected(
                        first.residentId(),
                        first.eventId(),
                        r.of(about.standing()),
                        asked.reason()))
            .orElseGet(
                () ->
                    new EventWithdrawn(
                        first.residentId(),
                        first.eventId(),
                        first.legalFramework(),
                        first.processingActivity(),
                        asked.reason()));
    var caller = CurrentCaller.get();
    var after = about.line().with(new EventId(Ids.next()), today.now(), caller.name(), correction);
    return CorrectionPreview.of(
        new Sight(caller, about.line()), new Sight(caller, after), today.date());
  }
}
