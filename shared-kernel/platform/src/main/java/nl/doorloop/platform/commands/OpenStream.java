package nl.doorloop.platform.commands;

import java.util.List;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.store.NewEvent;
import nl.doorloop.platform.store.StoredEvent;

/** One stream while it is being decided about, outside of Axon. */
final class OpenStream {
  private final String id;
  private final String type;
  private final Chronicle chronicle = new Chronicle();
  private long nextSeq;

  private OpenStream(String id, String type) {
    this.id = id;
    this.type = type;
  }

  static OpenStream of(String id, String type, List<StoredEvent> stored) {
    var stream = new OpenStream(id, type);
    for (var event : stored) {
      stream.chronicle.add(event.id(), event.event());
      stream.nextSeq = event.seq() + 1;
    }
    return stream;
  }

  Chronicle chronicle() {
    return chronicle;
  }

  NewEvent add(DomainEvent event) {
    var added = new NewEvent(id, nextSeq++, type, new EventId(Ids.next()), event);
    chronicle.add(added.id(), event);
    return added;
  }
}
