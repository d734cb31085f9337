package nl.doorloop.platform.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.util.Iterator;
import nl.doorloop.language.Bsn;
import nl.doorloop.language.TextValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Describes a value type as the text that it is on the wire, and free JSON as any object. */
final class TextValueSchemas implements ModelConverter {
  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    var raw = Json.mapper().constructType(type.getType()).getRawClass();
    if (TextValue.class.isAssignableFrom(raw)) {
      var text = new StringSchema();
      return raw.getSimpleName().endsWith("Id") ? text.format("uuid") : text;
    }
    if (raw == Bsn.class) {
      return new StringSchema().pattern("^[0-9]{9}$");
    }
    if (JsonNode.class.isAssignableFrom(raw)) {
      return new ObjectSchema();
    }
    return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
  }
}
