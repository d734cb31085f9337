package nl.doorloop.platform.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.EventType;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is written down for ever: a sample of every version of every event. Run with {@code
 * -Dapprove=true} to write the samples of today's versions; whoever does so looks at the difference
 * first, since what was stored before does not change with it.
 */
class EventSamplesTest {
  private static final Path SAMPLES =
      Path.of("../language/src/main/resources/nl/doorloop/language/samples");
  private static final EventCodec CODEC = new EventCodec();

  /** A second sample of a version: with the fields that it got after the first. */
  private static final String LATER = ".later.json";

  static List<DomainEvent> examples() {
    return ExampleEvents.all();
  }

  static List<DomainEvent> examplesWithLaterFields() {
    return ExampleEvents.withLaterFields();
  }

  static Stream<String> sampleFiles() throws IOException {
    return files().filter(file -> !file.endsWith(LATER));
  }

  private static Stream<String> files() throws IOException {
    try (var files = Files.list(SAMPLES)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_event_is_written_as_its_approved_sample(DomainEvent event) throws IOException {
    var type = KnownEvents.typeOf(event.getClass());
    requireWrittenAs(sample(type, type.version()), type, event);
  }

  @ParameterizedTest
  @MethodSource("examplesWithLaterFields")
  void an_event_with_later_fields_is_written_as_its_second_sample(DomainEvent event)
      throws IOException {
    var type = KnownEvents.typeOf(event.getClass());
    requireWrittenAs(later(type), type, event);
  }

  @Test
  void every_second_sample_has_its_example() throws IOException {
    assertThat(files().filter(file -> file.endsWith(LATER)))
        .containsExactlyInAnyOrderElementsOf(
            examplesWithLaterFields().stream()
                .map(e -> later(KnownEvents.typeOf(e.getClass())).getFileName().toString())
                .toList());
  }

  private static void requireWrittenAs(Path sample, EventType type, DomainEvent event)
      throws IOException {
    var written = CODEC.write(event);
    if (Boolean.getBoolean("approve")) {
      Files.write(sample, written);
    }
    assertThat(new String(written, UTF_8)).isEqualTo(Files.readString(sample));
    assertThat(CODEC.read(type.name(), type.version(), written)).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("sampleFiles")
  void every_sample_still_reads(String file) throws IOException {
    var parts = file.split("[.]v|[.]json$");
    var name = parts[0];
    int version = Integer.parseInt(parts[1]);
    var event = CODEC.read(name, version, Files.readAllBytes(SAMPLES.resolve(file)));
    assertThat(event).isEqualTo(exampleOf(KnownEvents.named(name).orElseThrow(), version));
  }

  @Test
  void every_version_of_every_event_has_a_sample_and_nothing_else_has_one() throws IOException {
    var expected =
        KnownEvents.all().stream()
            .flatMap(
                type ->
                    IntStream.rangeClosed(1, type.version())
                        .mapToObj(v -> sample(type, v).getFileName().toString()))
            .sorted();
    assertThat(sampleFiles().toList()).isEqualTo(expected.toList());
  }

  @Test
  void every_known_event_has_an_example() {
    assertThat(ExampleEvents.all().stream().map(DomainEvent::getClass).toList())
        .isEqualTo(KnownEvents.all().stream().map(EventType::event).toList());
  }

  /**
   * A first version of an assessment had no day of registration; the assessment's own stands in. A
   * first version of the start and of the end of an employment said nothing of an indication or a
   * way back; its samples are of another employment.
   */
  private static DomainEvent exampleOf(EventType type, int version) {
    var example = EXAMPLES.get(type.event());
    return switch (example) {
      case AssessmentRecorded a when version == 1 ->
          new AssessmentRecorded(
              a.residentId(),
              a.assessmentId(),
              a.rung(),
              a.from(),
              a.to(),
              a.organisation(),
              a.municipality(),
              a.from(),
              a.origin());
      case EmploymentStarted e when version == 1 ->
          new EmploymentStarted(
              e.residentId(),
              e.provisionId(),
              Modality.SHELTERED_WORK,
              e.hoursPerWeek(),
              e.employer(),
              e.firstPayDate(),
              e.from(),
              e.to(),
              e.organisation(),
              e.municipality(),
              e.registeredOn());
      case EmploymentEnded e when version == 1 ->
          new EmploymentEnded(
              e.residentId(), e.provisionId(), Modality.DAY_ACTIVITIES, e.to(), EndReason.HEALTH);
      default -> example;
    };
  }

  private static final java.util.Map<Class<?>, DomainEvent> EXAMPLES =
      ExampleEvents.all().stream()
          .collect(Collectors.toUnmodifiableMap(DomainEvent::getClass, Function.identity()));

  private static Path later(EventType type) {
    return SAMPLES.resolve(type.name() + ".v" + type.version() + LATER);
  }

  private static Path sample(EventType type, int version) {
    return SAMPLES.resolve(type.name() + ".v" + version + ".json");
  }
}
