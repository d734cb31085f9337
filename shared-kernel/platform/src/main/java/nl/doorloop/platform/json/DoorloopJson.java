package nl.doorloop.platform.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.TextValue;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.EmployerCorrection.EmployerEventCorrected;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * The one way in which Doorloop writes and reads JSON: absent instead of null, ISO dates, a value
 * type as its text, the fields of a record in their order; unknown, doubled and missing fields are
 * errors ({@link JsonError} says them in words).
 */
public final class DoorloopJson {
  private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

  private DoorloopJson() {}

  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** Makes another mapper speak the same way; Spring's own is given to this. */
  public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
    return builder
        .annotationIntrospector(
            AnnotationIntrospector.pair(
                new RequiredUnlessNullable(), builder.annotationIntrospector()))
        .addModule(values())
        .addMixIn(EventCorrected.class, TaggedEvents.OfCorrection.class)
        .addMixIn(EmployerEventCorrected.class, TaggedEvents.OfEmployerCorrection.class)
        .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
  }

  private static SimpleModule values() {
    var module =
        new SimpleModule("doorloop") {
          private static final long serialVersionUID = 1L;

          @Override
          public void setupModule(SetupContext context) {
            super.setupModule(context);
            context.addDeserializers(new TextValues());
          }
        };
    module.addSerializer(TextValue.class, new TextValues.Writer());
    module.addDeserializer(LocalDate.class, Dates.days());
    module.addDeserializer(YearMonth.class, Dates.months());
    module.addDeserializer(ResidentEvent.class, new TaggedEvents.Reader());
    module.addDeserializer(EmployerEvent.class, new TaggedEvents.EmployerReader());
    return module;
  }
}
