package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import nl.doorloop.language.Axis;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Step;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.PlacementEvent;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.StatusEvent;
import org.jspecify.annotations.Nullable;

/**
 * A provision that answers for one day at a time, each time from its facts: slow and obvious, to
 * hold the fast derivation against.
 *
 * @param support the kind of support, for what belongs to a placement
 * @param placement what support belongs to
 * @param facts all effective facts of the resident, as recorded
 * @param endings those recorded about it, as recorded
 */
record SlowProvision(
    Fact opening,
    Row row,
    @Nullable String support,
    @Nullable SlowProvision placement,
    List<Fact> facts,
    List<Ending> endings) {
  static SlowProvision of(Fact opening, Row row, List<Fact> facts) {
    return new SlowProvision(opening, row, null, null, facts, endings(row, facts));
  }

  /** What every opening has. */
  record Row(
      ProvisionId provisionId,
      String source,
      @Nullable Origin origin,
      @Nullable LocalDate registered,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable EndReason reason,
      Organisation organisation,
      Municipality municipality) {
    String idInSource() {
      return origin == null ? provisionId.text() : origin.sourceId().text();
    }
  }

  static @Nullable Row row(Fact fact) {
    return switch (fact.event()) {
      case IncomeSupportEvent.EntitlementGranted e ->
          new Row(
              e.provisionId(),
              "income-support",
              null,
              e.registeredOn(),
              e.from(),
              e.to(),
              null,
              e.organisation(),
              e.municipality());
      case IncomeSupportEvent.EntitlementTakenOver e ->
          new Row(
              e.provisionId(),
              "income-support",
              e.origin(),
              e.origin().registeredOn(),
              e.from(),
              e.to(),
              e.endReason(),
              e.organisation(),
              e.municipality());
      case ShelteredWorkEvent.EmploymentStarted e ->
          new Row(
              e.provisionId(),
              "sheltered-work",
              null,
              e.registeredOn(),
              e.from(),
              e.to(),
              null,
              e.organisation(),
              e.municipality());
      case ShelteredWorkEvent.EmploymentTakenOver e ->
          new Row(
              e.provisionId(),
              "sheltered-work",
              e.origin(),
              e.origin().registeredOn(),
              e.from(),
              e.to(),
              e.endReason(),
              e.organisation(),
              e.municipality());
      case ShelteredWorkEvent.StatusRecorded e ->
          new Row(
              e.provisionId(),
              "sheltered-work",
              null,
              e.registeredOn(),
              e.from(),
              e.to(),
              null,
              e.organisation(),
              e.municipality());
      case EmployerDeskEvent.PlacementStarted e ->
          new Row(
              e.provisionId(),
              "placements",
              e.origin(),
              e.origin() == null ? e.registeredOn() : e.origin().registeredOn(),
              e.from(),
              e.to(),
              e.endReason(),
              e.organisation(),
              e.municipality());
      case DebtSupportEvent.ArrangementStarted e ->
          new Row(
              e.provisionId(),
              "debt-support",
              e.origin(),
              e.origin() == null ? e.registeredOn() : e.origin().registeredOn(),
              e.from(),
              e.to(),
              e.endReason(),
              e.organisation(),
              e.municipality());
      default -> null;
    };
  }

  ProvisionId id() {
    return row.provisionId();
  }

  /** Support that has an event of its own by which it begins. */
  boolean beganOnItsOwn() {
    return placement != null && opening != placement.opening();
  }

  /**
   * The first day without it by what it says itself: a placement may be extended, an indication
   * renewed.
   */
  private @Nullable Ending planned() {
    var renewal = renewal();
    if (renewal != null) {
      var to = renewed(renewal).to();
      return to == null ? null : new Ending(to, null, renewal);
    }
    if (row.to() == null) {
      return null;
    }
    var planned = new Ending(row.to(), row.reason(), opening);
    if (placed() != null) {
      for (var fact : facts) {
        if (fact.event() instanceof PlacementEvent.PlacementExtended e
            && e.provisionId().equals(row.provisionId())
            && e.to().isAfter(row.to())
            && !e.to().isBefore(planned.on())) {
          planned = new Ending(e.to(), null, fact);
        }
      }
    }
    return planned;
  }

  /** The support of a placement, each over its own days. */
  List<SlowProvision> supporting() {
    var all = new LinkedHashMap<ProvisionId, SlowProvision>();
    var placed = placed();
    if (placed == null) {
      return List.of();
    }
    if (placed.jobCoach()) {
      var id = row.provisionId().supplement("JOB_COACH");
      all.put(id, support(opening, id, "JOB_COACH", row.from(), row.to(), row.origin()));
    }
    if (placed.wageCostSubsidy() != null) {
      var id = row.provisionId().supplement("WAGE_COST_SUBSIDY");
      all.put(id, support(opening, id, "WAGE_COST_SUBSIDY", row.from(), row.to(), row.origin()));
    }
    var begun = new LinkedHashMap<ProvisionId, Fact>();
    for (var fact : facts) {
      if (fact.event() instanceof PlacementEvent.SupportStarted e) {
        begun.put(e.supportId(), fact);
      }
      if (fact.event() instanceof PlacementEvent.WageCostSubsidyGranted e) {
        begun.put(e.supportId(), fact);
      }
    }
    for (var fact : begun.values()) {
      if (fact.event() instanceof PlacementEvent.SupportStarted e
          && e.provisionId().equals(row.provisionId())
          && e.kind() == GuidanceKind.JOB_COACH) {
        all.put(e.supportId(), support(fact, e.supportId(), "JOB_COACH", e.from(), e.to(), null));
      }
      if (fact.event() instanceof PlacementEvent.WageCostSubsidyGranted e
          && e.provisionId().equals(row.provisionId())
          && placed.kind() == PlacementKind.JOB) {
        all.put(
            e.supportId(),
            support(fact, e.supportId(), "WAGE_COST_SUBSIDY", e.from(), e.to(), null));
      }
    }
    return List.copyOf(all.values());
  }

  private SlowProvision support(
      Fact begins,
      ProvisionId id,
      String kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable Origin origin) {
    var ends = new ArrayList<Ending>();
    for (var fact : facts) {
      if (fact.event() instanceof PlacementEvent.SupportEnded e && e.supportId().equals(id)) {
        ends.add(new Ending(e.to(), null, fact));
      }
      if (fact.event() instanceof PlacementEvent.WageCostSubsidyEnded e
          && e.supportId().equals(id)) {
        ends.add(new Ending(e.to(), e.reason(), fact));
      }
    }
    var own =
        new Row(
            id,
            row.source(),
            origin,
            row.registered(),
            from.isBefore(row.from()) ? row.from() : from,
            begins == opening ? null : to,
            null,
            row.organisation(),
            row.municipality());
    return new SlowProvision(begins, own, kind, this, facts, ends);
  }

  Axis axis() {
    if (support != null) {
      return Axis.SUPPORT;
    }
    return switch (opening.event()) {
      case IncomeSupportEvent _ -> Axis.INCOME;
      case DebtSupportEvent _ -> Axis.DEBT;
      case ShelteredWorkEvent.StatusRecorded _ -> Axis.STATUS;
      default -> Axis.PARTICIPATION;
    };
  }

  private static List<Ending> endings(Row row, List<Fact> facts) {
    var endings = new ArrayList<Ending>();
    for (var fact : facts) {
      switch (fact.event()) {
        case IncomeSupportEvent.EntitlementTerminated e
            when e.provisionId().equals(row.provisionId()) ->
            endings.add(new Ending(e.to(), e.reason(), fact));
        case IncomeSupportEvent.EntitlementWithdrawn e
            when e.provisionId().equals(row.provisionId()) ->
            endings.add(new Ending(e.from(), null, fact));
        case ShelteredWorkEvent.EmploymentEnded e when e.provisionId().equals(row.provisionId()) ->
            endings.add(new Ending(e.to(), e.reason(), fact));
        case EmployerDeskEvent.PlacementEnded e when e.provisionId().equals(row.provisionId()) ->
            endings.add(new Ending(e.to(), e.reason(), fact));
        case DebtSupportEvent.ArrangementEnded e when e.provisionId().equals(row.provisionId()) ->
            endings.add(new Ending(e.to(), e.reason(), fact));
        case StatusEvent.StatusEnded e when e.provisionId().equals(row.provisionId()) ->
            endings.add(new Ending(e.to(), e.reason(), fact));
        case StatusEvent.IndicationWithdrawn e when e.provisionId().equals(row.provisionId()) ->
            endings.add(new Ending(e.on(), null, fact));
        case StatusEvent.IndicationNotRenewed e when e.provisionId().equals(row.provisionId()) ->
            endings.add(new Ending(e.to(), null, fact));
        default -> {}
      }
    }
    return endings;
  }

  /** The renewal that gave an indication its end: the last by day, then as recorded. */
  private @Nullable Fact renewal() {
    return axis() == Axis.STATUS
        ? facts.stream()
            .filter(fact -> renewed(fact) != null)
            .sorted(Comparator.comparing(fact -> renewed(fact).on()))
            .reduce((a, b) -> b)
            .orElse(null)
        : null;
  }

  private StatusEvent.@Nullable IndicationRenewed renewed(Fact fact) {
    return fact.event() instanceof StatusEvent.IndicationRenewed e
            && e.provisionId().equals(row.provisionId())
        ? e
        : null;
  }

  boolean inForce(LocalDate day) {
    var planned = planned();
    return (placement == null || placement.inForce(day))
        && !day.isBefore(row.from())
        && (planned == null || day.isBefore(planned.on()))
        && endings.stream().allMatch(ending -> ending.on().isAfter(day));
  }

  /** The first day without it, for one that was in force the day before. */
  boolean endsOn(LocalDate day) {
    return inForce(day.minusDays(1)) && !inForce(day);
  }

  /** What says that it ends on that day; the later recorded where several do. */
  Ending endingOn(LocalDate day) {
    if (placement != null && placement.endsOn(day)) {
      return placement.endingOn(day);
    }
    return endings.stream()
        .filter(ending -> ending.on().equals(day))
        .reduce((a, b) -> b)
        .orElseGet(this::planned);
  }

  /** The modality change that counts on a day: the last by day, then as recorded. */
  private ShelteredWorkEvent.@Nullable ModalityChanged changed(LocalDate day) {
    return facts.stream()
        .map(Fact::event)
        .filter(ShelteredWorkEvent.ModalityChanged.class::isInstance)
        .map(ShelteredWorkEvent.ModalityChanged.class::cast)
        .filter(e -> e.provisionId().equals(row.provisionId()))
        .filter(e -> !e.from().isBefore(row.from()) && !e.from().isAfter(day))
        .sorted(Comparator.comparing(ShelteredWorkEvent.ModalityChanged::from))
        .reduce((a, b) -> b)
        .orElse(null);
  }

  @Nullable Modality modality(LocalDate day) {
    var changed = changed(day);
    return switch (opening.event()) {
      case ShelteredWorkEvent.EmploymentStarted e ->
          changed == null ? e.modality() : changed.modality();
      case ShelteredWorkEvent.EmploymentTakenOver e ->
          changed == null ? e.modality() : changed.modality();
      default -> null;
    };
  }

  @Nullable KvkNumber employer(LocalDate day) {
    var changed = changed(day);
    return switch (opening.event()) {
      case ShelteredWorkEvent.EmploymentStarted e ->
          changed == null ? e.employer() : changed.employer();
      case ShelteredWorkEvent.EmploymentTakenOver e ->
          changed == null ? e.employer() : changed.employer();
      case EmployerDeskEvent.PlacementStarted e -> e.employer();
      default -> placement == null ? null : placement.employer(day);
    };
  }

  boolean suspended(LocalDate day) {
    boolean suspended = false;
    for (var fact :
        facts.stream()
            .filter(f -> suspensionDay(f) != null)
            .sorted(Comparator.comparing(this::suspensionDay))
            .toList()) {
      if (!suspensionDay(fact).isAfter(day)) {
        suspended = fact.event() instanceof IncomeSupportEvent.EntitlementSuspended;
      }
    }
    return suspended;
  }

  private @Nullable LocalDate suspensionDay(Fact fact) {
    return switch (fact.event()) {
      case IncomeSupportEvent.EntitlementSuspended e
          when e.provisionId().equals(row.provisionId()) ->
          e.from();
      case IncomeSupportEvent.EntitlementResumed e when e.provisionId().equals(row.provisionId()) ->
          e.from();
      default -> null;
    };
  }

  private @Nullable Scheme scheme() {
    return switch (opening.event()) {
      case IncomeSupportEvent.EntitlementGranted e -> e.scheme();
      case IncomeSupportEvent.EntitlementTakenOver e -> e.scheme();
      default -> null;
    };
  }

  boolean supplements() {
    boolean recordedSo =
        switch (opening.event()) {
          case IncomeSupportEvent.EntitlementGranted e -> e.supplementary();
          case IncomeSupportEvent.EntitlementTakenOver e -> e.supplementary();
          default -> false;
        };
    return recordedSo && scheme() != Scheme.SPECIAL_ASSISTANCE;
  }

  boolean coversByIncomeSupport(LocalDate day) {
    return inForce(day)
        && scheme() != null
        && scheme() != Scheme.SPECIAL_ASSISTANCE
        && !suspended(day);
  }

  boolean isContract(LocalDate day) {
    if (support != null || !inForce(day)) {
      return false;
    }
    var modality = modality(day);
    if (modality != null) {
      return modality.isWsw() || modality == Modality.SHELTERED_WORK;
    }
    return placed() != null
        && (placed().kind() == PlacementKind.JOB || placed().kind() == PlacementKind.SELF_EMPLOYED);
  }

  boolean isBeforeFirstPay(LocalDate day) {
    var pay =
        switch (opening.event()) {
          case ShelteredWorkEvent.EmploymentStarted e -> e.firstPayDate();
          case ShelteredWorkEvent.EmploymentTakenOver e -> e.firstPayDate();
          case EmployerDeskEvent.PlacementStarted e -> e.firstPayDate();
          default -> null;
        };
    return pay != null && day.isBefore(pay);
  }

  EmployerDeskEvent.@Nullable PlacementStarted placed() {
    return support == null && opening.event() instanceof EmployerDeskEvent.PlacementStarted placed
        ? placed
        : null;
  }

  /** The step by itself, without what stands beside it; absent for a job without instruments. */
  @Nullable Step ownStep(LocalDate day) {
    var modality = modality(day);
    if (modality != null) {
      return modality.step();
    }
    var placed = placed();
    if (placed == null || isPlainJob(day)) {
      return null;
    }
    return switch (placed.kind()) {
      case TRIAL, PARTICIPATION -> Step.UNPAID_WORK;
      case JOB, SELF_EMPLOYED ->
          supporting().stream().anyMatch(s -> s.support().equals("JOB_COACH") && s.inForce(day))
              ? Step.SUPPORTED_JOB
              : Step.SUBSIDISED_JOB;
    };
  }

  boolean isPlainJob(LocalDate day) {
    var placed = placed();
    return placed != null
        && (placed.kind() == PlacementKind.JOB || placed.kind() == PlacementKind.SELF_EMPLOYED)
        && supporting().stream().noneMatch(s -> s.inForce(day));
  }

  Provision shown(LocalDate day) {
    var modality = modality(day);
    String kind;
    LegalFramework framework = opening.event().legalFramework();
    if (support != null) {
      kind = support;
    } else if (modality != null) {
      kind = modality.name();
      framework = modality.legalFramework();
    } else {
      kind =
          switch (opening.event()) {
            case IncomeSupportEvent e -> e.scheme().name();
            case ShelteredWorkEvent.StatusRecorded e -> e.kind().name();
            case EmployerDeskEvent.PlacementStarted e -> e.kind().name();
            case DebtSupportEvent.ArrangementStarted e -> e.arrangement().name();
            default -> throw new AssertionError(opening);
          };
    }
    return new Provision(
        id(),
        axis(),
        kind,
        row.organisation(),
        row.source(),
        row.origin() == null ? null : row.origin().sourceId(),
        framework);
  }
}
