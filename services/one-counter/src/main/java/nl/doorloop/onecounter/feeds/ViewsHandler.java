package nl.doorloop.onecounter.feeds;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.onecounter.views.IdentityIndex;
import nl.doorloop.onecounter.views.TrajectoryProjection;
import nl.doorloop.onecounter.views.ViewChanges;
import nl.doorloop.onecounter.views.ViewDatabase;
import nl.doorloop.platform.feed.FeedHandler;
import nl.doorloop.platform.identity.PersonalDataKeys;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Applies a batch of both topics to one generation: new facts, the lines that they touch, and who
 * the residents are. All of it is one transaction with the feed's positions; only after its commit
 * do open pages hear of it.
 */
final class ViewsHandler implements FeedHandler {
  private final TrajectoryProjection trajectories;
  private final IdentityIndex identities;
  private final PersonalDataKeys keys;
  private final ViewChanges changes;
  private final ViewMeters.Derivations derivations;

  ViewsHandler(
      ViewDatabase views,
      PersonalDataKeys keys,
      ViewChanges changes,
      ViewMeters.Derivations derivations) {
    this.trajectories = new TrajectoryProjection(views, derivations);
    this.identities = new IdentityIndex(views.sql(), keys);
    this.keys = keys;
    this.changes = changes;
    this.derivations = derivations;
  }

  @Override
  public void apply(List<ConsumerRecord<String, byte[]>> batch) {
    var read = ReadRecords.of(batch, keys);
    var derived = derivations.measure(() -> trajectories.apply(read.arrivals()));
    identities.write(read.identities());
    tellAfterCommit(derived, read.identities().keySet());
  }

  private void tellAfterCommit(Set<UUID> derived, Set<UUID> named) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            changes.changed(derived);
            if (!named.isEmpty()) {
              changes.changed(named);
            }
          }
        });
  }
}
