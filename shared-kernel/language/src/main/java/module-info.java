/**
 * The words of Doorloop: identifiers, value types, steps, and every published event. Knows only
 * Java.
 */
module nl.doorloop.language {
  requires static transitive org.jspecify;

  exports nl.doorloop.language;
  exports nl.doorloop.language.continuity;
  exports nl.doorloop.language.correction;
  exports nl.doorloop.language.debtsupport;
  exports nl.doorloop.language.decision;
  exports nl.doorloop.language.employerdesk;
  exports nl.doorloop.language.incomesupport;
  exports nl.doorloop.language.shelteredwork;
  exports nl.doorloop.language.terms;
}
