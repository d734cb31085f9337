package nl.doorloop.platform.feed;

import java.util.List;

/**
 * Somebody in a deciding service who must know what was recorded, by whichever service: a policy
 * that gives a command, or a local copy that decisions need. Every bean of this type hears every
 * fact about a resident that concerns it once, in the order of that resident, inside one
 * transaction of the service's database.
 *
 * <p>That a fact was heard is remembered for 90 days. Whatever is sent again after that, which only
 * the repair of a lost topic does, is heard again: who acts on facts leaves such old ones alone.
 *
 * <p>What it throws undoes what all listeners did with that fact, and stops the feed there; after
 * some attempts the fact is put aside, and no listener has heard it until it is released, later
 * than what came behind it. A refusal that is final is therefore the listener's own to deal with.
 */
public interface FactListener {
  /** Stable, for logs and spans. */
  String name();

  void on(PublishedEvent event);

  /**
   * Whether it must hear of events of a type; what concerns no listener is not even read.
   *
   * @param name as registered, without version: {@code continuity.resident-registered}
   */
  default boolean concerns(String name) {
    return true;
  }

  /**
   * For whoever can do better than one by one. Nobody remembers what such a listener heard: it
   * drops repeats itself.
   */
  interface InBatches extends FactListener {
    /** The facts of one batch, in order. */
    void onAll(List<PublishedEvent> events);

    @Override
    default void on(PublishedEvent event) {
      onAll(List.of(event));
    }
  }
}
