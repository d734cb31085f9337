package nl.doorloop.incomesupport.web;

import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.NotAllowed;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import org.springframework.stereotype.Component;

/** Who may send commands to income support, and about whom. */
@Component
class IncomeSupportDesk {
  private final Scope scope;
  private final Organisation organisation;

  IncomeSupportDesk(Scope scope, Organisation organisation) {
    this.scope = scope;
    this.organisation = organisation;
  }

  /** In the name of which organisation everything here is recorded. */
  Organisation organisation() {
    return organisation;
  }

  /**
   * A case worker of the organisation that carries income support out, or of none in particular.
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
