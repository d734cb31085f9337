package nl.doorloop.onecounter.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.EventId;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.OverrideId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.LeadAssigned;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnAgreed;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.continuity.ContinuityEvent.StepOverridden;
import nl.doorloop.language.continuity.ContinuityEvent.TrajectoryClosed;
import nl.doorloop.language.continuity.OverrideReason;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.correction.CorrectionReason;
import org.jspecify.annotations.Nullable;

/**
 * What is known about one fictive resident in a test. Events are named, and recorded one second
 * after another.
 */
public final class Known {
  public static final ResidentId RESIDENT = new ResidentId(uuid("resident"));
  private static final Instant FIRST = Instant.parse("2024-01-01T10:00:00Z");

  private final List<Fact> facts = new ArrayList<>();

  public static Known of(Row... rows) {
    var known = new Known();
    for (var row : rows) {
      known.and(row);
    }
    return known;
  }

  public static ProvisionId provision(String name) {
    return new ProvisionId(uuid("provision " + name));
  }

  public static EventId event(String name) {
    return new EventId(uuid("event " + name));
  }

  public static HandOverId handOver(String name) {
    return new HandOverId(uuid("hand-over " + name));
  }

  private static UUID uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  public Known and(Row row) {
    return and("event " + facts.size(), row);
  }

  public Known and(String name, Row row) {
    return and(name, row.event());
  }

  public Known and(ResidentEvent event) {
    return and("event " + facts.size(), event);
  }

  public Known and(String name, ResidentEvent event) {
    facts.add(new Fact(event(name), FIRST.plusSeconds(facts.size()), "somebody", event));
    return this;
  }

  /** Where the resident lives, from each day on which that changes: {@code 2020-01-01 0505}. */
  public List<String> residence() {
    return Residence.of(facts).entrySet().stream()
        .map(day -> day.getKey() + " " + day.getValue().text())
        .toList();
  }

  public Known corrected(String name, Row row) {
    return and(
        new Correction.EventCorrected(
            RESIDENT, event(name), row.event(), CorrectionReason.SOURCE_CORRECTED));
  }

  public Known withdrawn(String name) {
    var some = Row.debt("any").from("2020-01-01").event();
    return and(
        new Correction.EventWithdrawn(
            RESIDENT,
            event(name),
            some.legalFramework(),
            some.processingActivity(),
            CorrectionReason.RECORDED_WRONGLY));
  }

  public Known override(Step step, String from, @Nullable String to) {
    return and(
        new StepOverridden(
            RESIDENT,
            new OverrideId(uuid("override " + facts.size())),
            step,
            LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to),
            OverrideReason.OTHER));
  }

  public Known lead(Organisation organisation, String from, @Nullable String to) {
    return and(
        new LeadAssigned(
            RESIDENT,
            organisation,
            LocalDate.parse(from),
            to == null ? null : LocalDate.parse(to)));
  }

  public Known address(Municipality municipality, String from) {
    return and(new AddressRecorded(RESIDENT, municipality, LocalDate.parse(from)));
  }

  public Known closed(String on) {
    return and(new TrajectoryClosed(RESIDENT, LocalDate.parse(on), EndReason.OTHER));
  }

  public Known returnAgreed(String provision, String returnOn) {
    return and(
        new ReturnAgreed(
            RESIDENT,
            new AgreementId(uuid("agreement " + facts.size())),
            provision(provision),
            LocalDate.parse(returnOn),
            Organisation.DRECHTWERK));
  }

  /** Named after what it is recorded by. */
  public Known returnProposed(String name, String fellBackOn, String... provisions) {
    return and(
        name,
        new ReturnProposed(
            RESIDENT,
            returning(name),
            new AgreementId(uuid("agreement")),
            LocalDate.parse(fellBackOn),
            Stream.of(provisions).map(Known::provision).toList(),
            Organisation.DRECHTWERK,
            null,
            null));
  }

  public static ReturnId returning(String name) {
    return new ReturnId(uuid("return " + name));
  }

  /** From SDD to Drechtwerk. */
  public Known offered(String name, String on, String... provisions) {
    var day = LocalDate.parse(on);
    return and(
        new HandOverOffered(
            RESIDENT,
            handOver(name),
            Organisation.SDD,
            Organisation.DRECHTWERK,
            Stream.of(provisions).map(Known::provision).toList(),
            day,
            day.plusDays(14),
            day.plusDays(30)));
  }

  public Known accepted(String name, String on) {
    return and(new HandOverAccepted(RESIDENT, handOver(name), LocalDate.parse(on)));
  }

  public Known refused(String name, String on) {
    return and(new HandOverRefused(RESIDENT, handOver(name), LocalDate.parse(on)));
  }

  public Known started(String name, String on, String... provisions) {
    return and(
        new HandOverStarted(
            RESIDENT,
            handOver(name),
            LocalDate.parse(on),
            Stream.of(provisions).map(Known::provision).toList()));
  }

  public List<Fact> facts() {
    return List.copyOf(facts);
  }

  public Trajectory trajectory() {
    return Trajectory.derive(facts);
  }

  /** One line for each segment: first day, end, step, support level, lead, municipality. */
  public List<String> segments() {
    return trajectory().segments().stream()
        .map(
            s ->
                "%s..%s %s %d %s %s"
                    .formatted(
                        s.from(),
                        orDash(s.to()),
                        orDash(s.step()),
                        s.supportLevel(),
                        orDash(s.organisation()),
                        s.municipality() == null ? "-" : s.municipality().text()))
        .toList();
  }

  /** One line for each run of one step in a stretch: first day, end, step. */
  public List<String> steps() {
    return runs(s -> orDash(s.step()));
  }

  /** One line for each run of one lead in a stretch. */
  public List<String> leads() {
    return runs(s -> orDash(s.organisation()));
  }

  /** One line for each run of one municipality in a stretch. */
  public List<String> municipalities() {
    return runs(s -> s.municipality() == null ? "-" : s.municipality().text());
  }

  /** One line for each stretch: first day and end. */
  public List<String> stretches() {
    return runs(_ -> "").stream().map(String::strip).toList();
  }

  private List<String> runs(Function<Segment, String> of) {
    var runs = new ArrayList<String>();
    var segments = trajectory().segments();
    for (int i = 0; i < segments.size(); i++) {
      var from = segments.get(i);
      var last = from;
      while (i + 1 < segments.size()
          && segments.get(i + 1).stretch() == from.stretch()
          && of.apply(segments.get(i + 1)).equals(of.apply(from))) {
        last = segments.get(++i);
      }
      runs.add("%s..%s %s".formatted(from.from(), orDash(last.to()), of.apply(from)));
    }
    return runs;
  }

  /** One line for each movement: day, steps, direction, marks and unknown days where any. */
  public List<String> movements() {
    return trajectory().movements().stream()
        .map(
            m ->
                Stream.of(
                        m.on() + " " + orDash(m.from()) + ">" + orDash(m.to()),
                        m.direction().name(),
                        m.returning() ? "returning" : "",
                        m.temporary() ? "temporary until " + m.returnOn() : "",
                        m.relapse() ? "relapse" : "",
                        m.unknownDays() > 0 ? m.unknownDays() + " unknown" : "")
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" ")))
        .toList();
  }

  /** One line for each gap of a kind: first day, end, days where known, certainty. */
  public List<String> gaps(Gap.Kind kind) {
    return trajectory().gaps().stream()
        .filter(gap -> gap.kind() == kind)
        .map(
            gap ->
                "%s..%s %s %s"
                    .formatted(gap.from(), orDash(gap.to()), orDash(gap.days()), gap.certainty()))
        .toList();
  }

  private static String orDash(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }
}
