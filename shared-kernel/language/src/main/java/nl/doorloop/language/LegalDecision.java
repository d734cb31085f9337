package nl.doorloop.language;

/**
 * An event that is a decision about somebody's rights or duties (besluit, Awb art. 1:3): with it is
 * recorded for which municipality, by whom and under which mandate it was taken.
 */
public interface LegalDecision {}
