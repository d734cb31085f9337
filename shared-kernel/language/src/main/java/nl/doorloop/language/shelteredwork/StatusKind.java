package nl.doorloop.language.shelteredwork;

import nl.doorloop.language.LegalFramework;

/**
 * Indications and registers: they say what somebody may use, give no step and keep no trajectory
 * open.
 */
public enum StatusKind {
  WSW_INDICATION(LegalFramework.WSW),
  /** Established as able to work only in a sheltered setting (Participatiewet art. 10b). */
  EXCLUSIVELY_SHELTERED(LegalFramework.PW),
  /** Entry in the target-group register of the banenafspraak (Wfsv art. 38b), kept by UWV. */
  TARGET_GROUP_REGISTER(LegalFramework.PW);

  private final LegalFramework legalFramework;

  StatusKind(LegalFramework legalFramework) {
    this.legalFramework = legalFramework;
  }

  public LegalFramework legalFramework() {
    return legalFramework;
  }
}
