package nl.doorloop.onecounter.pages.corrections;

import java.util.List;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.NotAllowed;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.web.NotFound;
import nl.doorloop.platform.web.RemoteProblem;
import tools.jackson.databind.JsonNode;

/** Asks the service of employers what was recorded, as the person who looks at the page. */
final class EmployerEntries {
  private static final String EVENTS = "/v1/employer-events";

  private final OwnerDesk owners;

  EmployerEntries(OwnerDesk owners) {
    this.owners = owners;
  }

  /** The employer in the address of a case worker's page. */
  static EmployerId employer(String text) {
    if (!CurrentCaller.get().is(Role.CASE_WORKER)) {
      throw new NotAllowed("This page is for case workers.");
    }
    try {
      return EmployerId.of(text);
    } catch (InvalidValue e) {
      throw new NotFound("employer");
    }
  }

  /** The latest first. */
  List<EmployerEntry> of(EmployerId employer) {
    return read(EVENTS + "?employer=" + employer, EmployerEntry.All.class).items();
  }

  /**
   * @throws NotFound where the employer has no such event
   */
  EmployerEntry find(EmployerId employer, String eventId) {
    EventId id;
    try {
      id = EventId.of(eventId);
    } catch (InvalidValue e) {
      throw new NotFound("event");
    }
    var found = read(EVENTS + "/" + id, EmployerEntry.class);
    if (!found.employerId().equals(employer)) {
      throw new NotFound("event");
    }
    return found;
  }

  String nameOf(EmployerId employer) {
    var answer = read("/v1/employers/" + employer + "/desk", JsonNode.class);
    return answer.at("/employer/name").asString("");
  }

  private <T> T read(String path, Class<T> type) {
    try {
      return owners.read(path, type);
    } catch (RemoteProblem problem) {
      throw problem.status() == 404 ? new NotFound("page") : problem;
    }
  }
}
