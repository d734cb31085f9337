package nl.doorloop.onecounter.views;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Tells whoever waits in this process that views were changed and committed. A hint only: another
 * instance's work, or a hint that was missed, is found by looking at the tables.
 */
public final class ViewChanges {
  private final List<Consumer<Collection<UUID>>> listeners = new CopyOnWriteArrayList<>();

  /** The listener hears which residents changed, on the thread of the feed: it must be quick. */
  public Registration listen(Consumer<Collection<UUID>> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** Called when a transaction that wrote views was committed. */
  public void changed(Collection<UUID> residents) {
    listeners.forEach(listener -> listener.accept(residents));
  }

  /** Ends the listening. */
  @FunctionalInterface
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }
}
