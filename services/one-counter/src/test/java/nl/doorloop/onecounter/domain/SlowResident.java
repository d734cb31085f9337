package nl.doorloop.onecounter.domain;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.doorloop.language.EventId;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.correction.Correction;
import org.jspecify.annotations.Nullable;

/**
 * All that is known about a resident, with corrections applied one by one as contract rule 3 says.
 *
 * @param facts as recorded
 */
record SlowResident(List<Fact> facts, List<SlowProvision> provisions) {
  /** What settled a hand-over, and when. */
  record Settled(LocalDate on, Fact fact) {}

  /** A beginning, for the municipality. */
  private record Beginning(
      LocalDate from,
      @Nullable LocalDate registered,
      String source,
      String id,
      Fact fact,
      Municipality municipality) {}

  private static final Comparator<Fact> AS_RECORDED =
      comparing(Fact::recordedAt).thenComparing(fact -> fact.eventId().text());

  static SlowResident of(List<Fact> all) {
    var effective = new ArrayList<Fact>();
    var seen = new HashSet<EventId>();
    for (var fact : all) {
      if (fact.event() instanceof Correction || !seen.add(fact.eventId())) {
        continue;
      }
      var last =
          all.stream()
              .filter(f -> f.event() instanceof Correction c && c.names().equals(fact.eventId()))
              .max(AS_RECORDED);
      if (last.isEmpty()) {
        effective.add(fact);
      } else if (last.get().event() instanceof Correction.EventCorrected corrected) {
        effective.add(
            new Fact(
                fact.eventId(), fact.recordedAt(), fact.recordedBy(), corrected.replacement()));
      }
    }
    effective.sort(AS_RECORDED);
    var openings = new LinkedHashMap<ProvisionId, Fact>();
    for (var fact : effective) {
      var row = SlowProvision.row(fact);
      if (row != null) {
        openings.put(row.provisionId(), fact);
      }
    }
    var provisions = new ArrayList<SlowProvision>();
    for (var opening : openings.values()) {
      var row = SlowProvision.row(opening);
      var provision = SlowProvision.of(opening, row, effective);
      provisions.add(provision);
      provisions.addAll(provision.supporting());
    }
    return new SlowResident(effective, provisions);
  }

  <T> List<T> events(Class<T> type) {
    return facts.stream().map(Fact::event).filter(type::isInstance).map(type::cast).toList();
  }

  boolean isPresent(Organisation organisation, LocalDate day) {
    return provisions.stream()
        .anyMatch(p -> p.row().organisation() == organisation && p.inForce(day));
  }

  /** The last by date; of one date the later registered, then the greater id, then as recorded. */
  @Nullable AssessmentRecorded lastAssessment(LocalDate day) {
    return assessmentsInOrder().stream()
        .map(fact -> (AssessmentRecorded) fact.event())
        .filter(e -> !e.from().isAfter(day))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  List<Fact> assessmentsInOrder() {
    return facts.stream()
        .filter(fact -> fact.event() instanceof AssessmentRecorded)
        .sorted(
            comparing((Fact fact) -> ((AssessmentRecorded) fact.event()).from())
                .thenComparing(
                    fact -> registered((AssessmentRecorded) fact.event()),
                    nullsFirst(naturalOrder()))
                .thenComparing(fact -> idInSource((AssessmentRecorded) fact.event())))
        .toList();
  }

  private static @Nullable LocalDate registered(AssessmentRecorded e) {
    return e.origin() == null ? e.registeredOn() : e.origin().registeredOn();
  }

  private static String idInSource(AssessmentRecorded e) {
    return e.origin() == null ? e.assessmentId().text() : e.origin().sourceId().text();
  }

  /** Of two offers of one hand-over the later recorded. */
  List<HandOverOffered> offers() {
    var offers = new LinkedHashMap<HandOverId, HandOverOffered>();
    events(HandOverOffered.class).forEach(offer -> offers.put(offer.handOverId(), offer));
    return List.copyOf(offers.values());
  }

  /** The first refusal, withdrawal or start of a hand-over by day, then as recorded. */
  Optional<Settled> settled(HandOverOffered offer) {
    var id = offer.handOverId();
    return facts.stream()
        .flatMap(
            fact ->
                switch (fact.event()) {
                  case ContinuityEvent.HandOverRefused e when e.handOverId().equals(id) ->
                      Optional.of(new Settled(e.on(), fact)).stream();
                  case ContinuityEvent.HandOverWithdrawn e when e.handOverId().equals(id) ->
                      Optional.of(new Settled(e.on(), fact)).stream();
                  case ContinuityEvent.HandOverStarted e when e.handOverId().equals(id) ->
                      Optional.of(new Settled(e.on(), fact)).stream();
                  default -> Optional.<Settled>empty().stream();
                })
        .min(comparing(Settled::on).thenComparing(Settled::fact, AS_RECORDED));
  }

  private List<Beginning> beginnings() {
    var beginnings = new ArrayList<Beginning>();
    for (var provision : provisions) {
      if (provision.support() != null) {
        continue;
      }
      var row = provision.row();
      beginnings.add(
          new Beginning(
              row.from(),
              row.registered(),
              row.source(),
              row.idInSource(),
              provision.opening(),
              row.municipality()));
    }
    for (var fact : facts) {
      if (fact.event() instanceof AssessmentRecorded e) {
        beginnings.add(
            new Beginning(
                e.from(), registered(e), "assessments", idInSource(e), fact, e.municipality()));
      }
    }
    beginnings.sort(
        comparing(Beginning::from)
            .thenComparing(Beginning::registered, nullsFirst(naturalOrder()))
            .thenComparing(Beginning::source)
            .thenComparing(Beginning::id)
            .thenComparing(Beginning::fact, AS_RECORDED));
    return beginnings;
  }

  @Nullable Municipality lastPlace(LocalDate day) {
    return beginnings().stream()
        .filter(b -> !b.from().isAfter(day))
        .reduce((a, b) -> b)
        .map(Beginning::municipality)
        .orElse(null);
  }

  /** Before the first address as well as the first beginning. */
  @Nullable Municipality firstPlace() {
    var firstAddress =
        events(AddressRecorded.class).stream()
            .map(AddressRecorded::from)
            .min(naturalOrder())
            .orElse(LocalDate.MAX);
    var first = beginnings().stream().findFirst();
    if (first.isPresent() && first.get().from().isBefore(firstAddress)) {
      return first.get().municipality();
    }
    return events(AddressRecorded.class).stream()
        .filter(e -> e.from().equals(firstAddress))
        .findFirst()
        .map(AddressRecorded::municipality)
        .orElse(null);
  }
}
