package nl.doorloop.platform.store;

import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.EventId;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What one unit of work recorded, so that whoever sent the command can be told. */
final class RecordedEvents {
  private final List<EventId> ids = new ArrayList<>();

  static RecordedEvents of(UnitOfWork<?> unitOfWork) {
    return unitOfWork
        .root()
        .getOrComputeResource(RecordedEvents.class.getName(), _ -> new RecordedEvents());
  }

  void add(List<NewEvent> events) {
    events.forEach(e -> ids.add(e.id()));
  }

  List<EventId> ids() {
    return List.copyOf(ids);
  }
}
