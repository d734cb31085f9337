package nl.doorloop.language.incomesupport;

/** Who asks for something to be established: the law limits only how often a person may. */
public enum CapacityRequester {
  PERSON,
  /** Ex officio. */
  COLLEGE
}
