package nl.doorloop.language.decision;

/**
 * Why a command changes nothing; an enum per decider. The name is a stable code, the sentence may
 * be shown.
 */
public interface Refusal {
  String name();

  /** One sentence in English for whoever sent the command. */
  String sentence();
}
