package nl.doorloop.language;

/** The law under which a fact is recorded; who may see the fact follows from it. */
public enum LegalFramework {
  /** Participatiewet. */
  PW,
  /** Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte werkloze werknemers. */
  IOAW,
  /** Wet inkomensvoorziening oudere en gedeeltelijk arbeidsongeschikte gewezen zelfstandigen. */
  IOAZ,
  /** Besluit bijstandverlening zelfstandigen. */
  BBZ,
  /** Wet sociale werkvoorziening. */
  WSW,
  /** Wet maatschappelijke ondersteuning 2015. */
  WMO,
  /** Wet gemeentelijke schuldhulpverlening. */
  WGS,
  /**
   * The joint arrangement itself (Wet gemeenschappelijke regelingen): what every framework needs to
   * keep the line, such as who leads.
   */
  WGR
}
