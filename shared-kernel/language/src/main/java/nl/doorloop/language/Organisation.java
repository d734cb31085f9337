package nl.doorloop.language;

/** The organisations that help a resident; each leads, or hands over to the other. */
public enum Organisation {
  SDD,
  DRECHTWERK
}
