package nl.doorloop.onecounter.feeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.views.FactTable.Arrival;
import nl.doorloop.onecounter.views.IdentityIndex;
import nl.doorloop.onecounter.views.TrajectoryProjection;
import nl.doorloop.onecounter.views.ViewChanges;
import nl.doorloop.onecounter.views.ViewDatabase;
import nl.doorloop.platform.feed.CloudEvents;
import nl.doorloop.platform.feed.FeedHandler;
import nl.doorloop.platform.feed.PublishedEvent;
import nl.doorloop.platform.feed.Topics;
import nl.doorloop.platform.feed.UnreadableRecord;
import nl.doorloop.platform.identity.Identity;
import nl.doorloop.platform.identity.PersonalDataKeys;
import nl.doorloop.platform.identity.UnreadablePersonalData;
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
    List<Arrival> arrivals = new ArrayList<>();
    Map<UUID, Optional<Identity>> newest = new LinkedHashMap<>();
    Unreadable unreadable = new Unreadable();
    for (var record : batch) {
      unreadable.attempt(
          () -> {
            if (record.topic().equals(Topics.IDENTITIES)) {
              var resident = resident(record);
              newest.put(resident.value(), identity(record, resident));
            } else {
              arrivals.add(new Arrival(event(record), record.value()));
            }
          });
    }
    unreadable.complain();
    var derived = derivations.measure(() -> trajectories.apply(arrivals));
    identities.write(newest);
    tellAfterCommit(derived, newest.keySet());
  }

  private static PublishedEvent event(ConsumerRecord<String, byte[]> record) {
    var event = CloudEvents.read(record);
    if (!event.event().residentId().equals(event.residentId())) {
      throw new UnreadableRecord(record, "its data is about another resident", null);
    }
    return event;
  }

  private static ResidentId resident(ConsumerRecord<String, byte[]> record) {
    try {
      return ResidentId.of(String.valueOf(record.key()));
    } catch (InvalidValue e) {
      throw new UnreadableRecord(record, "its key is no residentId", e);
    }
  }

  private Optional<Identity> identity(ConsumerRecord<String, byte[]> record, ResidentId resident) {
    if (record.value() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(keys.decryptIdentity(record.value(), resident));
    } catch (UnreadablePersonalData | InvalidValue e) {
      throw new UnreadableRecord(record, "no identity that the keys of this service open", e);
    }
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

  /** Gathers the records that cannot be read, so that one answer names all of a batch. */
  private static final class Unreadable {
    private final List<UnreadableRecord> found = new ArrayList<>();

    void attempt(Runnable read) {
      try {
        read.run();
      } catch (UnreadableRecord e) {
        found.add(e);
      }
    }

    void complain() {
      if (!found.isEmpty()) {
        var first = found.getFirst();
        found.stream().skip(1).forEach(first::addSuppressed);
        throw first;
      }
    }
  }
}
