package nl.doorloop.platform.json;

import java.util.LinkedHashMap;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EventType;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.Upcasts;
import nl.doorloop.language.correction.Correction.EventCorrected;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * An event inside another one, as {@link EventCorrected} has it: {@code {"type": name, "version":
 * n, "data": {…}}}.
 */
final class TaggedEvents {
  private static final TypeReference<LinkedHashMap<String, Object>> OBJECT =
      new TypeReference<>() {};

  private TaggedEvents() {}

  /** Tells the mapper how the replacement in a correction is written. */
  interface OfCorrection {
    @JsonSerialize(using = Writer.class)
    ResidentEvent replacement();
  }

  /** The same, for a correction about an employer. */
  interface OfEmployerCorrection {
    @JsonSerialize(using = Writer.class)
    EmployerEvent replacement();
  }

  /** The data of any version as the event of today. */
  static DomainEvent read(JsonMapper mapper, String name, int version, JsonNode data) {
    var type = known(name, version);
    if (version == type.version()) {
      return mapper.treeToValue(data, type.event());
    }
    var newest = Upcasts.toNewest(type, version, mapper.convertValue(data, OBJECT));
    return mapper.convertValue(newest, type.event());
  }

  static EventType known(String name, int version) {
    var type = KnownEvents.named(name).orElseThrow(() -> new UnknownEvent(name, version));
    if (version < 1 || version > type.version()) {
      throw new UnknownEvent(name, version);
    }
    return type;
  }

  static final class Writer extends StdSerializer<DomainEvent> {
    Writer() {
      super(DomainEvent.class);
    }

    @Override
    public void serialize(DomainEvent event, JsonGenerator json, SerializationContext context) {
      var type = KnownEvents.typeOf(event.getClass());
      json.writeStartObject();
      json.writeStringProperty("type", type.name());
      json.writeNumberProperty("version", type.version());
      json.writeName("data");
      context.writeValue(json, event);
      json.writeEndObject();
    }
  }

  private record Tagged(String type, int version, JsonNode data) {
    static Tagged in(JsonParser parser, DeserializationContext context) {
      return context.readValue(parser, Tagged.class);
    }

    DomainEvent event() {
      return read(DoorloopJson.mapper(), type, version, data);
    }
  }

  static final class Reader extends StdDeserializer<ResidentEvent> {
    Reader() {
      super(ResidentEvent.class);
    }

    @Override
    public ResidentEvent deserialize(JsonParser parser, DeserializationContext context) {
      var tagged = Tagged.in(parser, context);
      return EventCodec.ofResident(tagged.type(), tagged.version(), tagged.event());
    }
  }

  static final class EmployerReader extends StdDeserializer<EmployerEvent> {
    EmployerReader() {
      super(EmployerEvent.class);
    }

    @Override
    public EmployerEvent deserialize(JsonParser parser, DeserializationContext context) {
      var tagged = Tagged.in(parser, context);
      if (tagged.event() instanceof EmployerEvent event) {
        return event;
      }
      throw new UnknownEvent(tagged.type(), tagged.version());
    }
  }
}
