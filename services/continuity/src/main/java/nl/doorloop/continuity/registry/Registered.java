package nl.doorloop.continuity.registry;

import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Which resident one item is.
 *
 * @param residentId absent where a dry run would register somebody new
 * @param candidateResidentId somebody with a BSN who may be the same; a person decides
 */
public record Registered(
    int row,
    @Nullable ResidentId residentId,
    Outcome outcome,
    @Nullable ResidentId candidateResidentId) {
  /**
   * Somebody new, somebody known, or somebody known of whom the registry now says something else.
   */
  public enum Outcome {
    REGISTERED,
    KNOWN,
    UPDATED
  }
}
