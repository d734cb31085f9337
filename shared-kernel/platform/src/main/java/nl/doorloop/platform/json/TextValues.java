package nl.doorloop.platform.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import nl.doorloop.language.TextValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Every {@link TextValue} is its text in JSON; read back through its own {@code of(String)}. */
final class TextValues implements Deserializers {
  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type);
  }

  @Override
  public @Nullable ValueDeserializer<?> findEnumDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    return find(type);
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return TextValue.class.isAssignableFrom(type);
  }

  private static @Nullable ValueDeserializer<?> find(JavaType type) {
    return type.isTypeOrSubTypeOf(TextValue.class) ? new Reader(type.getRawClass()) : null;
  }

  /** Writes the text. */
  static final class Writer extends StdSerializer<TextValue> {
    Writer() {
      super(TextValue.class);
    }

    @Override
    public void serialize(TextValue value, JsonGenerator json, SerializationContext context) {
      json.writeString(value.text());
    }
  }

  private static final class Reader extends StdDeserializer<Object> {
    private final transient MethodHandle of;

    Reader(Class<?> type) {
      super(type);
      try {
        of =
            MethodHandles.publicLookup()
                .findStatic(type, "of", MethodType.methodType(type, String.class));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(type + " is a TextValue and needs of(String)", e);
      }
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return context.handleUnexpectedToken(getValueType(context), parser);
      }
      try {
        return of.invoke(parser.getString());
      } catch (RuntimeException | Error e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
