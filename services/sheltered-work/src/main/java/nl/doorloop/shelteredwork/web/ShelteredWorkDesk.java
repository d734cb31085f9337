package nl.doorloop.shelteredwork.web;

import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.NotAllowed;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import org.springframework.stereotype.Component;

/** Who may send commands to sheltered work, and about whom. */
@Component
class ShelteredWorkDesk {
  private final Scope scope;
  private final Organisation organisation;

  ShelteredWorkDesk(Scope scope, Organisation organisation) {
    this.scope = scope;
    this.organisation = organisation;
  }

  /** In the name of which organisation everything here is recorded. */
  Organisation organisation() {
    return organisation;
  }

  /**
   * A case worker of the organisation that carries sheltered work out, or of none in particular.
   */
  void requireCaseWorker() {
    scope.requireRole(Role.CASE_WORKER);
    scope.requireOrganisation(organisation);
  }

  void requireResident(ResidentId residentId) {
    scope.requireResident(residentId);
  }

  void requireMunicipality(Municipality municipality) {
    if (!CurrentCaller.get().municipalities().contains(municipality)) {
      throw new NotAllowed("You do not work for this municipality.");
    }
  }
}
