package nl.doorloop.platform.json;

import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EventType;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.parameters.ParameterEvent;

/**
 * An event as the bytes that are stored and published, and back. What is written is always the
 * newest version; every older one is read through {@link nl.doorloop.language.Upcasts}.
 */
public final class EventCodec {
  /** The data as UTF-8 JSON; its name and version travel beside it. */
  public byte[] write(DomainEvent event) {
    return DoorloopJson.mapper().writeValueAsBytes(event);
  }

  /**
   * @param name the registered name without version: {@code income-support.entitlement-granted}
   * @throws UnknownEvent for a name or a version that this program does not know
   * @throws tools.jackson.core.JacksonException for data that are not of that event
   */
  public DomainEvent read(String name, int version, byte[] data) {
    var type = TaggedEvents.known(name, version);
    var mapper = DoorloopJson.mapper();
    return version == type.version()
        ? mapper.readValue(data, type.event())
        : TaggedEvents.read(mapper, name, version, mapper.readTree(data));
  }

  /**
   * The same, where only facts about residents are expected.
   *
   * @throws UnknownEvent also for an event about an employer or a parameter
   */
  public ResidentEvent readOfResident(String name, int version, byte[] data) {
    return ofResident(name, version, read(name, version, data));
  }

  static ResidentEvent ofResident(String name, int version, DomainEvent event) {
    return switch (event) {
      case ResidentEvent about -> about;
      case EmployerEvent _, ParameterEvent _ -> throw new UnknownEvent(name, version);
    };
  }

  /** The event's registered name and newest version, for whoever stores or sends it. */
  public EventType typeOf(DomainEvent event) {
    return KnownEvents.typeOf(event.getClass());
  }
}
