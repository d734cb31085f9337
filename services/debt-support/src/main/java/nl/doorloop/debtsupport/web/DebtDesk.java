package nl.doorloop.debtsupport.web;

import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.NotAllowed;
import org.springframework.stereotype.Component;

/**
 * Who may send commands to debt support: a case worker of the organisation, or of none, whose work
 * is debt support. The tasks of the law are kept apart, also within an organisation.
 */
@Component
record DebtDesk(ServiceDesk desk) {
  void requireCaseWorker() {
    desk.requireCaseWorker();
    if (!CurrentCaller.get().frameworks().contains(LegalFramework.WGS)) {
      throw new NotAllowed(
          "This is for who works under the Wet gemeentelijke schuldhulpverlening.");
    }
  }

  void requireResident(ResidentId residentId) {
    desk.requireResident(residentId);
  }

  void requireMunicipality(Municipality municipality) {
    desk.requireMunicipality(municipality);
  }

  Organisation organisation() {
    return desk.organisation();
  }
}
