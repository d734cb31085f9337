package nl.doorloop.continuity.web;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.NotAllowed;
import nl.doorloop.platform.security.ResidentPlaces;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Who may send commands to continuity, and about whom. */
@Component
class ContinuityDesk {
  private final Scope scope;
  private final ResidentPlaces places;
  private final Organisation organisation;

  ContinuityDesk(Scope scope, ResidentPlaces places, Organisation organisation) {
    this.scope = scope;
    this.places = places;
    this.organisation = organisation;
  }

  /** In the name of which organisation assessments are recorded. */
  Organisation organisation() {
    return organisation;
  }

  /** Continuity is for the case workers of every organisation. */
  void requireCaseWorker() {
    scope.requireRole(Role.CASE_WORKER);
  }

  void requireAdministrator() {
    scope.requireRole(Role.ADMIN);
  }

  void requireResident(ResidentId residentId) {
    scope.requireResident(residentId);
  }

  void requireMunicipality(Municipality municipality) {
    if (!CurrentCaller.get().municipalities().contains(municipality)) {
      throw new NotAllowed("You do not work for this municipality.");
    }
  }

  Municipality municipalityOf(ResidentId residentId, LocalDate today) {
    return places.municipalityOf(residentId, today).orElseThrow(() -> new NotFound("resident"));
  }

  /** Whether the caller may see this resident. */
  boolean sees(ResidentId residentId, LocalDate today) {
    return places
        .municipalityOf(residentId, today)
        .filter(CurrentCaller.get()::maySeePersonsIn)
        .isPresent();
  }
}
