package nl.doorloop.platform.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Says which fields of a record are always there. Of an answer it is what cannot be {@code null}.
 * What is asked of a command is what its {@code read} misses in an empty object, so that the
 * description cannot differ from what is done.
 */
final class RequiredFields implements ModelConverter {
  private final Days days;

  RequiredFields(Clock clock) {
    this.days = new Days(clock);
  }

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    var schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    var raw = Json.mapper().constructType(type.getType()).getRawClass();
    if (schema != null && raw.isRecord()) {
      require(described(schema, context), required(raw));
    }
    return schema;
  }

  private static @Nullable Schema<?> described(Schema<?> schema, ModelConverterContext context) {
    var reference = schema.get$ref();
    return reference == null
        ? schema
        : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
  }

  private static void require(@Nullable Schema<?> schema, List<String> required) {
    if (schema != null && schema.getProperties() != null) {
      var known = required.stream().filter(schema.getProperties()::containsKey).toList();
      schema.setRequired(known.isEmpty() ? null : known);
    }
  }

  private List<String> required(Class<?> raw) {
    return reader(raw)
        .map(this::missedByReading)
        .orElseGet(
            () ->
                Arrays.stream(raw.getRecordComponents())
                    .filter(Predicate.not(RequiredFields::mayBeAbsent))
                    .map(RecordComponent::getName)
                    .toList());
  }

  private static boolean mayBeAbsent(RecordComponent component) {
    return component.getType() == Optional.class
        || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Optional<Method> reader(Class<?> raw) {
    return Arrays.stream(raw.getDeclaredMethods())
        .filter(method -> method.getName().equals("read"))
        .filter(method -> method.getParameterCount() > 0)
        .filter(method -> method.getParameterTypes()[0] == JsonNode.class)
        .findFirst();
  }

  private List<String> missedByReading(Method reader) {
    var arguments = new Object[] {JsonNodeFactory.instance.objectNode(), days};
    try {
      reader.setAccessible(true);
      reader.invoke(null, Arrays.copyOf(arguments, reader.getParameterCount()));
      return List.of();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidInput missing) {
        return missing.errors().stream()
            .filter(error -> error.message().equals(Fields.IS_REQUIRED))
            .map(InvalidInput.FieldError::field)
            .distinct()
            .toList();
      }
      throw new IllegalStateException(reader + " does not read an empty object", e.getCause());
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
