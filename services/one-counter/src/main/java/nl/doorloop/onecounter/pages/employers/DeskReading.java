package nl.doorloop.onecounter.pages.employers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.NotAllowed;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.web.NotFound;
import nl.doorloop.platform.web.RemoteProblem;

/** Asks the service of employers, as the person who looks at the page. */
final class DeskReading {
  private static final String EMPLOYERS = "/v1/employers";

  private final OwnerDesk owners;

  DeskReading(OwnerDesk owners) {
    this.owners = owners;
  }

  /** The employer that the caller speaks for. */
  static EmployerId own() {
    var caller = CurrentCaller.get();
    if (!caller.is(Role.EMPLOYER) || caller.employer() == null) {
      throw new NotAllowed("This page is for employers.");
    }
    return EmployerId.of(caller.employer());
  }

  /** The employer in the address of a case worker's page. */
  static EmployerId named(String id) {
    requireCaseWorker();
    try {
      return EmployerId.of(id);
    } catch (InvalidValue e) {
      throw new NotFound("employer");
    }
  }

  static void requireCaseWorker() {
    if (!CurrentCaller.get().is(Role.CASE_WORKER)) {
      throw new NotAllowed("This page is for case workers.");
    }
  }

  /**
   * @throws NotFound when there is no such employer, or not for this caller
   */
  Desk desk(EmployerId employer) {
    try {
      return owners.read(EMPLOYERS + "/" + employer + "/desk", Desk.class);
    } catch (RemoteProblem problem) {
      throw problem.status() == 404 ? new NotFound("employer") : problem;
    }
  }

  /**
   * @param next what the answer before said, or empty to begin
   */
  Desk.Found find(String kvk, String name, String next) {
    var address =
        EMPLOYERS
            + "?kvk="
            + URLEncoder.encode(kvk, StandardCharsets.UTF_8)
            + "&name="
            + URLEncoder.encode(name, StandardCharsets.UTF_8)
            + (next.isEmpty() ? "" : "&after=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    return owners.read(address, Desk.Found.class);
  }
}
