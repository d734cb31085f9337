package nl.doorloop.platform.json;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EventType;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.parameters.ParameterEvent;
import nl.doorloop.platform.feed.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The catalogue in {@code docs/events.md} is what the code says; {@code -Dapprove=true} writes it.
 */
class EventCatalogueTest {
  private static final Path CATALOGUE = Path.of("../../docs/events.md");

  @Test
  void the_catalogue_of_events_is_current() throws IOException {
    var catalogue = catalogue();
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(CATALOGUE.getParent());
      Files.writeString(CATALOGUE, catalogue);
    }
    assertThat(catalogue).isEqualTo(Files.readString(CATALOGUE));
  }

  private static String catalogue() {
    return """
        # Events

        Every event that is stored and published, in the version that is written today: what is about a resident on
        `doorloop.residents.v1` by its `residentId`, what is about an employer on `doorloop.employers.v1` by its `employerId`,
        what is set by law or by councils on `doorloop.parameters.v1` by its `parameterId`. A decision about rights or duties
        carries the mandate that it was taken under in its header `ce_mandate` (municipality/organisation/reference).
        Generated from the code by `EventCatalogueTest` (`-Dapprove=true` writes it again). Older versions are still read;
        a sample of every version stands in `shared-kernel/language/src/main/resources/nl/doorloop/language/samples`.
        A field with a question mark may be absent. Days are `yyyy-MM-dd`, a period runs from its first day up to, and
        not including, `to`; amounts are in euro.

        """
        + KnownEvents.all().stream().map(EventCatalogueTest::entry).collect(joining("\n"));
  }

  private static String entry(EventType type) {
    return "## %s\n\n`%s` on `%s`%s\n\n| Field | Type |\n|---|---|\n%s\n"
        .formatted(
            type.name(),
            type.wireType(),
            topic(type),
            LegalDecision.class.isAssignableFrom(type.event()) ? "; a decision" : "",
            Arrays.stream(type.event().getRecordComponents())
                .map(EventCatalogueTest::field)
                .collect(joining("\n")));
  }

  private static String topic(EventType type) {
    if (EmployerEvent.class.isAssignableFrom(type.event())) {
      return Topics.EMPLOYERS;
    }
    return ParameterEvent.class.isAssignableFrom(type.event())
        ? Topics.PARAMETERS
        : Topics.RESIDENTS;
  }

  private static String field(RecordComponent field) {
    boolean optional = field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    var type = field.getGenericType().getTypeName().replaceAll("[a-z.]+[.](?=[A-Z])", "");
    return "| `%s%s` | %s |".formatted(field.getName(), optional ? "?" : "", type);
  }
}
