package nl.doorloop.onecounter.operations;

import java.util.List;
import nl.doorloop.language.EventId;
import nl.doorloop.platform.inventory.Counted;
import org.jspecify.annotations.Nullable;

/**
 * The event store of one deciding service held against the facts of the active generation.
 *
 * @param compared false where the service did not answer; then nothing is known of its store
 * @param problem why it was not compared
 * @param waiting events that the service recorded and the broker does not have yet
 * @param events how many the store holds
 * @param facts how many of this service the views hold
 * @param digest over what stands in the store
 * @param factsDigest over what stands in the views; the same where nothing differs
 * @param missing in the store and not in the views
 * @param additional in the views and not in the store
 * @param different in both, with other content; of all three together at most a hundred
 */
public record StoreItem(
    String service,
    boolean compared,
    @Nullable String problem,
    long waiting,
    long events,
    long facts,
    boolean consistent,
    String digest,
    String factsDigest,
    List<EventId> missing,
    List<EventId> additional,
    List<EventId> different) {
  public StoreItem {
    missing = List.copyOf(missing);
    additional = List.copyOf(additional);
    different = List.copyOf(different);
  }

  static StoreItem notCompared(String service, String problem) {
    return new StoreItem(
        service, false, problem, 0, 0, 0, false, "", "", List.of(), List.of(), List.of());
  }

  /** Facts of a source that no service here says is its own. */
  static StoreItem ofNobody(Counted facts) {
    return new StoreItem(
        facts.source(),
        true,
        null,
        0,
        0,
        facts.events(),
        false,
        Counted.none(facts.source()).digest(),
        facts.digest(),
        List.of(),
        List.of(),
        List.of());
  }
}
