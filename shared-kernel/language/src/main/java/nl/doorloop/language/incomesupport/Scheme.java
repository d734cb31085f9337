package nl.doorloop.language.incomesupport;

import nl.doorloop.language.LegalFramework;

/** The income support schemes, each under its own law. */
public enum Scheme {
  GENERAL_ASSISTANCE(LegalFramework.PW),
  SPECIAL_ASSISTANCE(LegalFramework.PW),
  IOAW(LegalFramework.IOAW),
  IOAZ(LegalFramework.IOAZ),
  BBZ(LegalFramework.BBZ);

  private final LegalFramework legalFramework;

  Scheme(LegalFramework legalFramework) {
    this.legalFramework = legalFramework;
  }

  public LegalFramework legalFramework() {
    return legalFramework;
  }
}
