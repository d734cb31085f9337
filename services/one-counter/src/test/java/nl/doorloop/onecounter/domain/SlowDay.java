package nl.doorloop.onecounter.domain;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.doorloop.language.Axis;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.LeadAssigned;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.language.continuity.ContinuityEvent.StepOverridden;
import org.jspecify.annotations.Nullable;

/** One day of a resident, read from the text of contract 2.2 with no thought of speed. */
final class SlowDay {
  private final SlowResident resident;
  private final LocalDate day;
  final List<SlowProvision> inForce;
  final @Nullable Step step;
  final Map<ProvisionId, Optional<KvkNumber>> givers;
  final int supportLevel;
  final @Nullable Organisation lead;
  final @Nullable Municipality municipality;
  final List<Provision> shown;

  SlowDay(SlowResident resident, LocalDate day) {
    this.resident = resident;
    this.day = day;
    this.inForce = resident.provisions().stream().filter(p -> p.inForce(day)).toList();
    this.shown =
        inForce.stream()
            .map(p -> p.shown(day))
            .sorted(comparing(p -> p.provisionId().text()))
            .toList();
    this.givers = new TreeMap<>(comparing(ProvisionId::text));
    giving().forEach(p -> givers.put(p.id(), Optional.ofNullable(p.employer(day))));
    this.step = step();
    this.supportLevel =
        (int)
            shown.stream()
                .filter(p -> p.axis() == Axis.SUPPORT)
                .map(Provision::kind)
                .distinct()
                .count();
    this.municipality = municipality();
    this.lead = lead();
  }

  LocalDate day() {
    return day;
  }

  private @Nullable Step step() {
    var override =
        resident.events(StepOverridden.class).stream()
            .filter(e -> holds(e.from(), e.to()))
            .reduce((a, b) -> b);
    if (override.isPresent()) {
      return override.get().step();
    }
    var byParticipation = byParticipation();
    if (byParticipation != null) {
      return byParticipation;
    }
    var assessment = countingAssessment();
    return assessment == null ? null : Step.values()[assessment.rung() - 1];
  }

  private @Nullable Step byParticipation() {
    var own =
        inForce.stream()
            .map(p -> p.ownStep(day))
            .filter(s -> s != null)
            .max(comparing(Step::order))
            .orElse(null);
    boolean jobsCount = own == null || own.order() < 5;
    if (jobsCount && inForce.stream().anyMatch(p -> p.isPlainJob(day))) {
      return inForce.stream().anyMatch(SlowProvision::supplements)
          ? Step.JOB_WITH_SUPPLEMENT
          : Step.PAID_WORK;
    }
    return own;
  }

  private List<SlowProvision> giving() {
    var step = byParticipation();
    if (step == null) {
      return List.of();
    }
    return step.order() >= 10
        ? inForce.stream().filter(p -> p.isPlainJob(day)).toList()
        : inForce.stream().filter(p -> p.ownStep(day) == step).toList();
  }

  /** The assessment that counts and gives a step. */
  @Nullable AssessmentRecorded countingAssessment() {
    var last = resident.lastAssessment(day);
    if (last == null) {
      return null;
    }
    var lapses = last.to() == null ? last.from().plusMonths(12) : last.to();
    return day.isBefore(lapses) && last.rung() <= 4 ? last : null;
  }

  boolean handOverIsOpen() {
    return !openHandOvers().isEmpty();
  }

  private List<HandOverOffered> openHandOvers() {
    return resident.offers().stream()
        .filter(o -> !day.isBefore(o.offeredOn()))
        .filter(o -> resident.settled(o).map(s -> day.isBefore(s.on())).orElse(true))
        .toList();
  }

  private @Nullable Organisation lead() {
    var open =
        openHandOvers().stream()
            .min(comparing(HandOverOffered::offeredOn).thenComparing(o -> o.handOverId().text()));
    if (open.isPresent()) {
      return open.get().sender();
    }
    var recorded = recordedLead();
    return recorded == null ? defaultLead() : recorded;
  }

  private @Nullable Organisation recordedLead() {
    Organisation last = null;
    LocalDate lastFrom = LocalDate.MIN;
    LocalDate lastTo = null;
    for (var fact : resident.facts()) {
      if (fact.event() instanceof LeadAssigned e
          && !e.from().isAfter(day)
          && !e.from().isBefore(lastFrom)) {
        last = e.organisation();
        lastFrom = e.from();
        lastTo = e.to();
      }
      if (fact.event() instanceof HandOverStarted e
          && !e.on().isAfter(day)
          && !e.on().isBefore(lastFrom)) {
        for (var offer : resident.offers()) {
          if (resident.settled(offer).filter(s -> s.fact().equals(fact)).isPresent()) {
            last = offer.receiver();
            lastFrom = e.on();
            lastTo = null;
          }
        }
      }
    }
    if (last == null || (lastTo != null && !day.isBefore(lastTo))) {
      return null;
    }
    for (var d = lastFrom; !d.isAfter(day); d = d.plusDays(1)) {
      if (!resident.isPresent(last, d)) {
        return null;
      }
    }
    return last;
  }

  private @Nullable Organisation defaultLead() {
    if (!giving().isEmpty()) {
      return first(giving());
    }
    var income = inForce.stream().filter(p -> p.axis() == Axis.INCOME).toList();
    if (!income.isEmpty()) {
      return first(income);
    }
    var assessment = countingAssessment();
    if (assessment != null) {
      return assessment.organisation();
    }
    var other = inForce.stream().filter(p -> p.axis() != Axis.STATUS).toList();
    return other.isEmpty() ? null : first(other);
  }

  private static Organisation first(List<SlowProvision> provisions) {
    return provisions.stream()
        .min(
            comparing((SlowProvision p) -> p.row().from())
                .thenComparing(p -> p.row().source())
                .thenComparing(p -> p.row().origin() == null ? p.id().text() : p.row().idInSource())
                .thenComparing(p -> p.id().text()))
        .orElseThrow()
        .row()
        .organisation();
  }

  private @Nullable Municipality municipality() {
    var address =
        resident.events(AddressRecorded.class).stream()
            .filter(e -> !e.from().isAfter(day))
            .max(comparing(AddressRecorded::from));
    var lastAddress =
        address.map(
            a ->
                resident.events(AddressRecorded.class).stream()
                    .filter(e -> e.from().equals(a.from()))
                    .reduce((x, y) -> y)
                    .orElseThrow()
                    .municipality());
    if (lastAddress.isPresent()) {
      return lastAddress.get();
    }
    var fact = resident.lastPlace(day);
    if (fact != null) {
      return fact;
    }
    var registered =
        resident.events(ResidentRegistered.class).stream()
            .min(comparing(ResidentRegistered::on))
            .map(ResidentRegistered::municipality);
    return registered.orElseGet(resident::firstPlace);
  }

  boolean bare() {
    return lastStart() == null && !handOverIsOpen();
  }

  /** The latest start among what is in force or gives a step. */
  @Nullable LocalDate lastStart() {
    LocalDate last = null;
    for (var p : inForce) {
      if (p.axis() != Axis.STATUS) {
        last = last == null || p.row().from().isAfter(last) ? p.row().from() : last;
      }
    }
    for (var e : resident.events(StepOverridden.class)) {
      if (holds(e.from(), e.to())) {
        last = last == null || e.from().isAfter(last) ? e.from() : last;
      }
    }
    var assessment = countingAssessment();
    if (assessment != null) {
      last = last == null || assessment.from().isAfter(last) ? assessment.from() : last;
    }
    return last;
  }

  private boolean holds(LocalDate from, @Nullable LocalDate to) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }
}
