package nl.doorloop.onecounter.domain.worklist;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.doorloop.language.Axis;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.onecounter.domain.Cause;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Origins;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Because;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one resident, as the rules of the worklist read it, and the figures of
 * continuity.
 */
public final class Case {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final ResidentId resident;
  private final Trajectory trajectory;
  private final List<Fact> facts;
  private final Map<EventId, Fact> byId;
  private final Function<Fact, @Nullable Organisation> carriedOutBy;
  private final LocalDate lastRecordedOn;

  /**
   * @param carriedOutBy who carried out what a fact is about, as far as the facts tell
   */
  public Case(
      ResidentId resident,
      Trajectory trajectory,
      List<Fact> facts,
      Function<Fact, @Nullable Organisation> carriedOutBy) {
    this.resident = resident;
    this.trajectory = trajectory;
    this.facts = List.copyOf(facts);
    this.byId = facts.stream().collect(toMap(Fact::eventId, Function.identity(), (a, _) -> a));
    this.carriedOutBy = carriedOutBy;
    this.lastRecordedOn =
        facts.stream()
            .map(Fact::recordedAt)
            .max(Instant::compareTo)
            .map(Case::dayOf)
            .orElse(LocalDate.EPOCH);
  }

  public ResidentId resident() {
    return resident;
  }

  public Trajectory trajectory() {
    return trajectory;
  }

  public List<Fact> facts() {
    return facts;
  }

  public Because because(EventId event) {
    return new Because(event, need(event));
  }

  public List<Because> because(List<Cause> causes) {
    return causes.stream().map(cause -> because(cause.eventId())).toList();
  }

  Need need(EventId event) {
    var fact = byId.get(event);
    return fact == null
        ? new Need(LegalFramework.WGR, null)
        : new Need(fact.event().legalFramework(), carriedOutBy.apply(fact));
  }

  @Nullable Organisation carriedOutBy(EventId event) {
    return need(event).carriedOutBy();
  }

  @Nullable Fact fact(EventId event) {
    return byId.get(event);
  }

  /**
   * Who sees to it that something is done about a day: the lead then, else the last lead before,
   * else whoever carries something out then.
   */
  @Nullable Organisation sees(LocalDate day) {
    Organisation lead = null;
    Organisation present = null;
    for (var segment : trajectory.segments()) {
      if (segment.from().isAfter(day)) {
        break;
      }
      lead = segment.organisation() == null ? lead : segment.organisation();
      if (segment.contains(day) && !segment.provisions().isEmpty()) {
        present = segment.provisions().getFirst().organisation();
      }
    }
    return lead == null ? present : lead;
  }

  /**
   * What somebody must be allowed to see to be told that nothing covers on the axis of income: what
   * the Participatiewet would give, and everything that stood there.
   */
  public List<Need> needsOfIncome() {
    var needs =
        trajectory.segments().stream()
            .flatMap(segment -> segment.provisions().stream())
            .filter(provision -> provision.axis() == Axis.INCOME)
            .map(provision -> new Need(provision.legalFramework(), provision.organisation()))
            .distinct()
            .toList();
    return Stream.concat(Stream.of(new Need(LegalFramework.PW, null)), needs.stream())
        .distinct()
        .toList();
  }

  /**
   * The day on which a fact became known: for a row of a file when its source registered it, which
   * may be unknown; else when it was recorded.
   */
  static @Nullable LocalDate learntOn(Fact fact) {
    if (fact.event() instanceof Correction) {
      return recordedOn(fact);
    }
    var origin = Origins.of(fact.event());
    return origin.isPresent() ? origin.get().registeredOn() : recordedOn(fact);
  }

  static LocalDate recordedOn(Fact fact) {
    return dayOf(fact.recordedAt());
  }

  private static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, HERE);
  }

  /** The last day on which something was recorded here: today, or earlier. */
  LocalDate lastRecordedOn() {
    return lastRecordedOn;
  }
}
