package nl.doorloop.platform.feed;

import java.util.List;

/**
 * Somebody in a deciding service who must know what was recorded, by whichever service: a policy
 * that gives a command, or a local copy that decisions need. Every bean of this type hears every
 * fact about a resident once, in the order of that resident, inside one transaction of the
 * service's database.
 *
 * <p>What it throws undoes what all listeners did with that fact, and stops the feed there; after
 * some attempts the fact is put aside, and no listener has heard it until it is released, later
 * than what came behind it. A refusal that is final is therefore the listener's own to deal with.
 */
public interface FactListener {
  /** Stable, for logs and spans. */
  String name();

  void on(PublishedEvent event);

  /** For whoever can do better than one by one. */
  interface InBatches extends FactListener {
    /** The facts of one batch, in order. */
    void onAll(List<PublishedEvent> events);

    @Override
    default void on(PublishedEvent event) {
      onAll(List.of(event));
    }
  }
}
