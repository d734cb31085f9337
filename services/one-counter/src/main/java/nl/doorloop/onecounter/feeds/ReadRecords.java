package nl.doorloop.onecounter.feeds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.views.FactTable.Arrival;
import nl.doorloop.platform.feed.CloudEvents;
import nl.doorloop.platform.feed.PublishedEvent;
import nl.doorloop.platform.feed.Topics;
import nl.doorloop.platform.feed.UnreadableRecord;
import nl.doorloop.platform.identity.Identity;
import nl.doorloop.platform.identity.PersonalDataKeys;
import nl.doorloop.platform.identity.UnreadablePersonalData;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A batch of both topics as it was read: what happened, and who the residents are.
 *
 * @param identities the newest of each resident, or nothing where it was erased
 */
record ReadRecords(List<Arrival> arrivals, Map<UUID, Optional<Identity>> identities) {
  /** Throws one {@link UnreadableRecord} that names all that cannot be read. */
  static ReadRecords of(List<ConsumerRecord<String, byte[]>> batch, PersonalDataKeys keys) {
    List<Arrival> arrivals = new ArrayList<>();
    Map<UUID, Optional<Identity>> newest = new LinkedHashMap<>();
    Unreadable unreadable = new Unreadable();
    for (var record : batch) {
      unreadable.attempt(
          () -> {
            if (record.topic().equals(Topics.IDENTITIES)) {
              var resident = resident(record);
              newest.put(resident.value(), identity(record, resident, keys));
            } else {
              arrivals.add(new Arrival(event(record), record.value()));
            }
          });
    }
    unreadable.complain();
    return new ReadRecords(arrivals, newest);
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

  private static Optional<Identity> identity(
      ConsumerRecord<String, byte[]> record, ResidentId resident, PersonalDataKeys keys) {
    if (record.value() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(keys.decryptIdentity(record.value(), resident));
    } catch (UnreadablePersonalData | InvalidValue e) {
      throw new UnreadableRecord(record, "no identity that the keys of this service open", e);
    }
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
