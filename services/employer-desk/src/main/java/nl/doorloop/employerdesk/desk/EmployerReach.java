package nl.doorloop.employerdesk.desk;

import nl.doorloop.language.EmployerId;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.web.NotFound;

/** Which employers a caller reaches: a case worker all of them, an employer itself. */
public final class EmployerReach {
  private final Scope scope;

  public EmployerReach(Scope scope) {
    this.scope = scope;
  }

  /** Of whichever organisation: there is one desk for both. */
  public void requireCaseWorker() {
    scope.requireRole(Role.CASE_WORKER);
  }

  /** Somebody who reaches at least one employer. */
  public void requireAny() {
    scope.requireRole(Role.CASE_WORKER, Role.EMPLOYER);
  }

  /**
   * @throws NotFound for somebody who speaks for another employer
   */
  public void require(EmployerId employer) {
    requireAny();
    if (!reaches(CurrentCaller.get(), employer)) {
      throw new NotFound("employer");
    }
  }

  static boolean reaches(Caller caller, EmployerId employer) {
    return caller.is(Role.CASE_WORKER)
        || (caller.is(Role.EMPLOYER)
            && caller.employer() != null
            && EmployerId.of(caller.employer()).equals(employer));
  }
}
