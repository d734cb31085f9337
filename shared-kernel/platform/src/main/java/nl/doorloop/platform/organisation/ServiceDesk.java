package nl.doorloop.platform.organisation;

import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.NotAllowed;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;

/**
 * Who may send commands to a service that one organisation carries out, and about whom.
 *
 * @param organisation in whose name everything here is recorded
 */
public record ServiceDesk(Scope scope, Organisation organisation) {
  /** A case worker of that organisation, or of none in particular. */
  public void requireCaseWorker() {
    scope.requireRole(Role.CASE_WORKER);
    scope.requireOrganisation(organisation);
  }

  public void requireResident(ResidentId residentId) {
    scope.requireResident(residentId);
  }

  public void requireMunicipality(Municipality municipality) {
    if (!CurrentCaller.get().municipalities().contains(municipality)) {
      throw new NotAllowed("You do not work for this municipality.");
    }
  }
}
