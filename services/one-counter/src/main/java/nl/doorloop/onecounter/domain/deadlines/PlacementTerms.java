package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementEvent;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyPossible;
import nl.doorloop.language.employerdesk.PlacementEvent.LateSubsidyRequested;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementExtended;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementReviewed;
import nl.doorloop.language.employerdesk.PlacementEvent.PremiumSettled;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.TrainingSettled;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageValueFixed;
import nl.doorloop.language.employerdesk.PlacementEvent.WorkSupportRefused;
import nl.doorloop.language.employerdesk.PlacementEvent.WorkSupportRequested;
import nl.doorloop.language.employerdesk.ReviewOutcome;
import nl.doorloop.language.employerdesk.SubsidyGround;
import nl.doorloop.language.employerdesk.WorkSupport;
import nl.doorloop.language.terms.Term;
import nl.doorloop.onecounter.domain.Fact;
import org.jspecify.annotations.Nullable;

/** The terms of one placement, whatever the order in which its facts were recorded. */
final class PlacementTerms {
  private static final int MONTHS_OF_TRIAL = 2;
  private static final int MONTHS_TO_TRAINING = 6;
  private static final int MONTHS_TO_PREMIUM = 6;
  private static final int MONTHS_TO_REVIEW = 9;
  private static final int MONTHS_WITHOUT_GAIN = 12;
  private static final int MONTHS_OF_PARTICIPATION = 24;
  private static final Term SUBSIDY_DECISION = Term.weeks(5);
  private static final Term SUPPORT_DECISION = Term.weeks(8);
  private static final Term LATE_SUBSIDY = Term.months(6);
  private static final int WHOLE = 100;

  private final Fact start;
  private final PlacementStarted started;
  private final List<Fact> since;
  private final List<Deadline> terms = new ArrayList<>();

  private PlacementTerms(Fact start, PlacementStarted started, List<Fact> since) {
    this.start = start;
    this.started = started;
    this.since = since;
  }

  /**
   * @param effective as recorded, corrections applied
   */
  static List<Deadline> of(List<Fact> effective) {
    Map<ProvisionId, Fact> starts = new LinkedHashMap<>();
    Map<ProvisionId, List<Fact>> since = new HashMap<>();
    for (var fact : effective) {
      switch (fact.event()) {
        case PlacementStarted e -> starts.put(e.provisionId(), fact);
        case PlacementEnded e -> add(since, e.provisionId(), fact);
        case PlacementEvent e -> add(since, e.provisionId(), fact);
        default -> {
          // Nothing else is about a placement.
        }
      }
    }
    var all = new ArrayList<Deadline>();
    for (var start : starts.values()) {
      if (start.event() instanceof PlacementStarted started) {
        var terms =
            new PlacementTerms(
                start, started, since.getOrDefault(started.provisionId(), List.of()));
        terms.read();
        all.addAll(terms.terms);
      }
    }
    return all;
  }

  private static void add(Map<ProvisionId, List<Fact>> to, ProvisionId id, Fact fact) {
    to.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact);
  }

  private void read() {
    guidance();
    switch (started.kind()) {
      case TRIAL -> limited(LegalTerm.TRIAL_PLACEMENT, MONTHS_OF_TRIAL);
      case PARTICIPATION -> {
        due(
            LegalTerm.TRAINING_OFFER,
            MONTHS_TO_TRAINING,
            events(TrainingSettled.class).map(TrainingSettled::on));
        premium();
        due(
            LegalTerm.PARTICIPATION_REVIEW,
            MONTHS_TO_REVIEW,
            events(PlacementReviewed.class).map(PlacementReviewed::on));
        stop();
        limited(LegalTerm.PARTICIPATION_PLACEMENT, MONTHS_OF_PARTICIPATION);
      }
      case JOB -> {
        decision();
        forfaits();
        late();
      }
      case SELF_EMPLOYED -> {}
    }
  }

  /** How long it may last: up to a number of months, or as far as it was extended. */
  private void limited(LegalTerm term, int months) {
    var limit = started.from().plusMonths(months);
    for (var extended : events(PlacementExtended.class).toList()) {
      limit = extended.to().isAfter(limit) ? extended.to() : limit;
    }
    add(term, start, started.from(), limit.minusDays(1), end());
  }

  /** What is to be done once it lasted a number of months, if it does. */
  private void due(LegalTerm term, int months, Stream<LocalDate> doneOn) {
    var done = first(doneOn).orElse(null);
    var day = started.from().plusMonths(months);
    var end = end();
    if (done != null || end == null || end.isAfter(day)) {
      add(term, start, started.from(), day, done == null ? end : done);
    }
  }

  /** The earliest that is not settled; what was paid of a row is not known here. */
  private void premium() {
    if (started.origin() != null) {
      return;
    }
    var settled = events(PremiumSettled.class).map(PremiumSettled::halfYear).toList();
    int halfYear = 1;
    while (settled.contains(halfYear)) {
      halfYear++;
    }
    var first = started.from().plusMonths((halfYear - 1L) * MONTHS_TO_PREMIUM);
    var day = started.from().plusMonths((long) halfYear * MONTHS_TO_PREMIUM);
    var end = end();
    if (end == null || !end.isBefore(day)) {
      add(LegalTerm.PREMIUM, start, first, day, null);
    }
  }

  private void stop() {
    var limit = started.from().plusMonths(MONTHS_WITHOUT_GAIN);
    facts(PlacementReviewed.class)
        .max(Comparator.comparing(fact -> ((PlacementReviewed) fact.event()).on()))
        .ifPresent(
            last -> {
              var review = (PlacementReviewed) last.event();
              if (review.outcome() == ReviewOutcome.NOT_INCREASED && review.on().isBefore(limit)) {
                var first = review.on().plusDays(1);
                add(LegalTerm.PARTICIPATION_STOP, last, first, limit.minusDays(1), end());
              }
            });
  }

  /** The first wage value is followed by a decision; the law gives no term for a next one. */
  private void decision() {
    if (started.wageCostSubsidy() != null) {
      return;
    }
    facts(WageValueFixed.class)
        .min(Comparator.comparing(fact -> ((WageValueFixed) fact.event()).on()))
        .ifPresent(
            first -> {
              var fixed = (WageValueFixed) first.event();
              if (fixed.wageValue().value().intValue() < WHOLE) {
                var last = SUBSIDY_DECISION.lastDay(fixed.on());
                var day = fixed.on().plusDays(1);
                add(LegalTerm.SUBSIDY_DECISION, first, day, last, decidedByWageValue(fixed.on()));
              }
            });
  }

  private @Nullable LocalDate decidedByWageValue(LocalDate fixed) {
    return first(
            Stream.concat(
                events(WageCostSubsidyGranted.class)
                    .filter(granted -> granted.ground() == SubsidyGround.WAGE_VALUE)
                    .map(WageCostSubsidyGranted::on),
                refused(WorkSupport.WAGE_COST_SUBSIDY).filter(on -> !on.isBefore(fixed))))
        .or(() -> Optional.ofNullable(end()))
        .orElse(null);
  }

  /** An application for guidance is decided as any other is; the guidance itself decides it too. */
  private void guidance() {
    for (var fact : facts(WorkSupportRequested.class).toList()) {
      var asked = (WorkSupportRequested) fact.event();
      if (asked.support() != WorkSupport.WAGE_COST_SUBSIDY) {
        var settled =
            first(
                Stream.of(
                        refused(asked.support()).filter(on -> !on.isBefore(asked.on())),
                        events(SupportStarted.class)
                            .filter(e -> e.kind().name().equals(asked.support().name()))
                            .map(SupportStarted::from)
                            .filter(from -> !from.isBefore(asked.on())),
                        Stream.ofNullable(end()))
                    .flatMap(days -> days));
        var last = SUPPORT_DECISION.lastDay(asked.on());
        var day = asked.on().plusDays(1);
        add(LegalTerm.WORK_SUPPORT_DECISION, fact, day, last, settled.orElse(null));
      }
    }
  }

  private Stream<LocalDate> refused(WorkSupport support) {
    return events(WorkSupportRefused.class)
        .filter(refused -> refused.support() == support)
        .map(WorkSupportRefused::on);
  }

  private void forfaits() {
    for (var fact : facts(WageCostSubsidyGranted.class).toList()) {
      var granted = (WageCostSubsidyGranted) fact.event();
      var to = granted.to();
      if (granted.ground() == SubsidyGround.FORFAIT && to != null) {
        var settled =
            first(
                Stream.of(
                        events(WageValueFixed.class).map(WageValueFixed::on),
                        events(WageCostSubsidyEnded.class)
                            .filter(e -> e.supportId().equals(granted.supportId()))
                            .map(WageCostSubsidyEnded::to),
                        Stream.ofNullable(end()))
                    .flatMap(days -> days));
        add(LegalTerm.FORFAIT_SUBSIDY, fact, granted.from(), to.minusDays(1), settled.orElse(null));
      }
    }
  }

  /** Applying for the subsidy settles it, and so does having it or losing the job. */
  private void late() {
    facts(LateSubsidyPossible.class)
        .findFirst()
        .ifPresent(
            possible -> {
              var settled =
                  first(
                      Stream.of(
                              events(LateSubsidyRequested.class).map(LateSubsidyRequested::on),
                              events(WageCostSubsidyGranted.class).map(WageCostSubsidyGranted::on),
                              Stream.ofNullable(ended()))
                          .flatMap(days -> days));
              add(
                  LegalTerm.LATE_SUBSIDY,
                  possible,
                  started.from().plusDays(1),
                  LATE_SUBSIDY.lastDay(started.from()),
                  settled.orElse(null));
            });
  }

  /** The first day without it, where somebody recorded that it ended. */
  private @Nullable LocalDate ended() {
    return first(events(PlacementEnded.class).map(PlacementEnded::to)).orElse(null);
  }

  private static Optional<LocalDate> first(Stream<LocalDate> days) {
    return days.min(Comparator.naturalOrder());
  }

  /** The first day without it; one that lies ahead settles nothing before it has come. */
  private @Nullable LocalDate end() {
    var planned = started.to();
    for (var extended : events(PlacementExtended.class).toList()) {
      planned = planned != null && extended.to().isAfter(planned) ? extended.to() : planned;
    }
    var ended = ended();
    return planned == null || (ended != null && ended.isBefore(planned)) ? ended : planned;
  }

  private void add(
      LegalTerm term, Fact because, LocalDate first, LocalDate last, @Nullable LocalDate settled) {
    terms.add(new Deadline(term, first, last, 0, because.eventId(), settled));
  }

  private Stream<Fact> facts(Class<? extends ResidentEvent> kind) {
    return since.stream().filter(fact -> kind.isInstance(fact.event()));
  }

  private <E extends ResidentEvent> Stream<E> events(Class<E> kind) {
    return facts(kind).map(fact -> Objects.requireNonNull(kind.cast(fact.event())));
  }
}
