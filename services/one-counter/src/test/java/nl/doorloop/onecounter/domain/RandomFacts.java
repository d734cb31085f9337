package nl.doorloop.onecounter.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.EventId;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.OverrideId;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.continuity.OverrideReason;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent;
import nl.doorloop.language.employerdesk.ExtensionGround;
import nl.doorloop.language.employerdesk.GuidanceKind;
import nl.doorloop.language.employerdesk.PlacementEvent;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.employerdesk.SubsidyGround;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.shelteredwork.IndicationCategory;
import nl.doorloop.language.shelteredwork.IndicationWithdrawalGround;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.StatusEvent;
import nl.doorloop.language.shelteredwork.StatusKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts about one resident from a seed: few days, few ids and few employers, so that much
 * falls on one day and ties are common. Only what the events themselves forbid is avoided.
 */
public final class RandomFacts {
  private static final LocalDate START = LocalDate.of(2020, 1, 31);
  private static final Instant FIRST_RECORDED = Instant.parse("2024-01-01T10:00:00Z");
  private static final int[] OFFSETS = {
    0, 1, 2, 9, 10, 20, 29, 30, 31, 32, 33, 60, 61, 62, 90, 120, 121, 150, 180, 200, 300, 364, 365,
    366, 367, 395, 396, 397, 398, 400, 450, 500, 600
  };
  private static final String[] KEYS = {"1", "10", "2", "A", "a", "é"};

  private final Random random;
  private final ResidentId resident;
  private final List<Fact> facts = new ArrayList<>();
  private final List<ProvisionId> provisions = new ArrayList<>();
  private final List<ProvisionId> placements = new ArrayList<>();
  private final List<ProvisionId> supports = new ArrayList<>();
  private final List<HandOverId> handOvers = new ArrayList<>();

  private RandomFacts(long seed) {
    random = new Random(seed);
    resident = new ResidentId(uuid());
  }

  /** Facts without corrections. */
  public static List<Fact> plain(long seed, int number) {
    var making = new RandomFacts(seed);
    for (int i = 0; i < number; i++) {
      making.facts.add(making.fact(making.event()));
    }
    return making.facts;
  }

  /** Facts of which some are corrected or withdrawn, once or more, also before they exist. */
  public static List<Fact> any(long seed, int number) {
    var making = new RandomFacts(seed);
    for (int i = 0; i < number; i++) {
      making.facts.add(
          making.chance(6) && !making.facts.isEmpty()
              ? making.correction()
              : making.fact(making.event()));
    }
    return making.facts;
  }

  private Fact correction() {
    var named = pick(facts);
    var id = chance(10) ? new EventId(uuid()) : named.eventId();
    if (named.event() instanceof Correction || chance(3)) {
      return fact(
          new Correction.EventWithdrawn(
              resident,
              id,
              named.event().legalFramework(),
              named.event().processingActivity(),
              CorrectionReason.RECORDED_WRONGLY));
    }
    return fact(
        new Correction.EventCorrected(
            resident, id, same(named.event()), CorrectionReason.SOURCE_CORRECTED));
  }

  private ResidentEvent same(ResidentEvent event) {
    while (true) {
      var other = event();
      if (other.getClass() == event.getClass()) {
        return other;
      }
    }
  }

  private Fact fact(ResidentEvent event) {
    return new Fact(
        new EventId(uuid()), FIRST_RECORDED.plusSeconds(random.nextInt(20)), "somebody", event);
  }

  private ResidentEvent event() {
    return switch (random.nextInt(33)) {
      case 0, 1, 2 -> income();
      case 3, 4, 5 -> work();
      case 6, 7, 8, 9 -> placement();
      case 10, 11 -> assessment();
      case 12 -> status();
      case 13 -> debt();
      case 14 -> setStep();
      case 15 -> lead();
      case 16 -> new ContinuityEvent.AddressRecorded(resident, municipality(), day());
      case 17 -> new ContinuityEvent.TrajectoryClosed(resident, day(), EndReason.OTHER);
      case 18 ->
          new ContinuityEvent.ReturnAgreed(
              resident, new AgreementId(uuid()), provision(), day(), organisation());
      case 19, 20 -> handOver();
      case 21, 22 -> incomeChange();
      case 23 ->
          new ShelteredWorkEvent.ModalityChanged(
              resident, provision(), pick(Modality.values()), employer(), day());
      case 24 -> ending();
      case 25, 26, 27, 28 -> course();
      case 29, 30 -> statusChange();
      default -> other();
    };
  }

  private ResidentEvent other() {
    return switch (random.nextInt(5)) {
      case 0 -> new ContinuityEvent.ResidentRegistered(resident, municipality(), day(), chance(2));
      case 1 -> new ContinuityEvent.ResidentsJoined(new ResidentId(uuid()), resident);
      case 2 ->
          new IncomeSupportEvent.ApplicationLodged(
              resident,
              new ApplicationId(uuid()),
              pick(Scheme.values()),
              day(),
              organisation(),
              municipality());
      case 3 ->
          new ShelteredWorkEvent.HoursChanged(
              resident, provision(), pick(Modality.values()), new Hours(BigDecimal.TEN), day());
      default ->
          new DebtSupportEvent.ArrangementEnded(resident, provision(), day(), reason(), null);
    };
  }

  private ResidentEvent income() {
    var from = day();
    if (chance(2)) {
      return new IncomeSupportEvent.EntitlementGranted(
          resident,
          newProvision(),
          new ApplicationId(uuid()),
          pick(Scheme.values()),
          null,
          new Money(100_000),
          chance(2),
          from,
          after(from),
          organisation(),
          municipality(),
          day());
    }
    return new IncomeSupportEvent.EntitlementTakenOver(
        resident,
        newProvision(),
        pick(Scheme.values()),
        null,
        null,
        chance(2),
        from,
        after(from),
        reasonOrNone(),
        organisation(),
        municipality(),
        origin(Source.INCOME_SUPPORT));
  }

  private ResidentEvent work() {
    var from = day();
    if (chance(2)) {
      return new ShelteredWorkEvent.EmploymentStarted(
          resident,
          newProvision(),
          pick(Modality.values()),
          null,
          employer(),
          payDate(),
          from,
          after(from),
          organisation(),
          municipality(),
          day());
    }
    return new ShelteredWorkEvent.EmploymentTakenOver(
        resident,
        newProvision(),
        pick(Modality.values()),
        null,
        employer(),
        payDate(),
        from,
        after(from),
        reasonOrNone(),
        organisation(),
        municipality(),
        origin(Source.SHELTERED_WORK));
  }

  private ResidentEvent placement() {
    var from = day();
    var kind = pick(PlacementKind.values());
    placements.add(newProvision());
    return new EmployerDeskEvent.PlacementStarted(
        resident,
        placements.getLast(),
        kind,
        null,
        employer(),
        kind == PlacementKind.JOB && chance(2) ? new Percentage(BigDecimal.TEN) : null,
        chance(3),
        payDate(),
        from,
        after(from),
        reasonOrNone(),
        organisation(),
        municipality(),
        day(),
        chance(2) ? origin(Source.PLACEMENTS) : null);
  }

  /** What happens to a placement, or to what may be none, after it began. */
  private ResidentEvent course() {
    var placement = placements.isEmpty() || chance(8) ? provision() : pick(placements);
    var from = day();
    return switch (random.nextInt(9)) {
      case 0, 1 ->
          new PlacementEvent.PlacementExtended(
              resident, placement, day(), day(), pick(ExtensionGround.values()));
      case 2, 3, 4 ->
          new PlacementEvent.SupportStarted(
              resident, placement, newSupport(), pick(GuidanceKind.values()), from, after(from));
      case 5, 6 ->
          new PlacementEvent.WageCostSubsidyGranted(
              resident,
              placement,
              newSupport(),
              new Percentage(BigDecimal.TEN),
              pick(SubsidyGround.values()),
              from,
              after(from),
              day());
      case 7 ->
          new PlacementEvent.SupportEnded(
              resident, placement, support(placement), pick(GuidanceKind.values()), from);
      default ->
          new PlacementEvent.WageCostSubsidyEnded(
              resident, placement, support(placement), from, reason());
    };
  }

  private ProvisionId newSupport() {
    if (supports.isEmpty() || !chance(12)) {
      supports.add(new ProvisionId(uuid()));
    }
    return supports.getLast();
  }

  /** One that began on its own, or one that may have come with its placement. */
  private ProvisionId support(ProvisionId placement) {
    return supports.isEmpty() || chance(2)
        ? placement.supplement(chance(2) ? "JOB_COACH" : "WAGE_COST_SUBSIDY")
        : pick(supports);
  }

  private ResidentEvent assessment() {
    var from = day();
    return new ContinuityEvent.AssessmentRecorded(
        resident,
        new AssessmentId(uuid()),
        1 + random.nextInt(6),
        from,
        after(from),
        organisation(),
        municipality(),
        day(),
        chance(2) ? origin(Source.ASSESSMENTS) : null);
  }

  private ResidentEvent status() {
    var from = day();
    return new ShelteredWorkEvent.StatusRecorded(
        resident,
        newProvision(),
        pick(StatusKind.values()),
        from,
        after(from),
        organisation(),
        municipality(),
        day());
  }

  private ResidentEvent statusChange() {
    var from = day();
    return switch (random.nextInt(4)) {
      case 0, 1 ->
          new StatusEvent.IndicationRenewed(
              resident, provision(), from, after(from), IndicationCategory.MODERATE);
      case 2 ->
          new StatusEvent.IndicationWithdrawn(
              resident, provision(), from, IndicationWithdrawalGround.NOT_AVAILABLE);
      default ->
          new StatusEvent.StatusEnded(
              resident, provision(), pick(StatusKind.values()), from, reasonOrNone());
    };
  }

  private ResidentEvent debt() {
    var from = day();
    return new DebtSupportEvent.ArrangementStarted(
        resident,
        newProvision(),
        pick(Arrangement.values()),
        from,
        after(from),
        reasonOrNone(),
        organisation(),
        municipality(),
        day(),
        chance(2) ? origin(Source.DEBT_SUPPORT) : null,
        null);
  }

  private ResidentEvent setStep() {
    var from = day();
    return new ContinuityEvent.StepOverridden(
        resident,
        new OverrideId(uuid()),
        pick(Step.values()),
        from,
        after(from),
        OverrideReason.OTHER);
  }

  private ResidentEvent lead() {
    var from = day();
    return new ContinuityEvent.LeadAssigned(resident, organisation(), from, after(from));
  }

  private ResidentEvent handOver() {
    if (handOvers.isEmpty() || chance(3)) {
      handOvers.add(new HandOverId(uuid()));
    }
    var id = pick(handOvers);
    return switch (random.nextInt(8)) {
      case 0, 1, 2 ->
          new ContinuityEvent.HandOverOffered(
              resident,
              id,
              organisation(),
              organisation(),
              List.of(provision()),
              day(),
              day(),
              day());
      case 3, 4, 5 ->
          new ContinuityEvent.HandOverStarted(resident, id, day(), List.of(provision()));
      case 6 -> new ContinuityEvent.HandOverAccepted(resident, id, day());
      default ->
          chance(2)
              ? new ContinuityEvent.HandOverRefused(resident, id, day())
              : new ContinuityEvent.HandOverWithdrawn(resident, id, day());
    };
  }

  private ResidentEvent incomeChange() {
    var scheme = pick(Scheme.values());
    return switch (random.nextInt(4)) {
      case 0, 1 ->
          new IncomeSupportEvent.EntitlementSuspended(
              resident, provision(), scheme, pick(SuspensionKind.values()), day());
      case 2 -> new IncomeSupportEvent.EntitlementResumed(resident, provision(), scheme, day());
      default -> new IncomeSupportEvent.EntitlementWithdrawn(resident, provision(), scheme, day());
    };
  }

  private ResidentEvent ending() {
    return switch (random.nextInt(3)) {
      case 0 ->
          new IncomeSupportEvent.EntitlementTerminated(
              resident, provision(), pick(Scheme.values()), day(), reason());
      case 1 ->
          new ShelteredWorkEvent.EmploymentEnded(
              resident, provision(), pick(Modality.values()), day(), reason());
      default -> new EmployerDeskEvent.PlacementEnded(resident, provision(), day(), reason());
    };
  }

  private Origin origin(Source source) {
    return new Origin(source, SourceId.of(pick(KEYS)), chance(3) ? null : day());
  }

  private ProvisionId newProvision() {
    if (provisions.isEmpty() || !chance(12)) {
      provisions.add(new ProvisionId(uuid()));
    }
    return provisions.getLast();
  }

  private ProvisionId provision() {
    return provisions.isEmpty() ? new ProvisionId(uuid()) : pick(provisions);
  }

  private LocalDate day() {
    return START.plusDays(OFFSETS[random.nextInt(OFFSETS.length)]);
  }

  private @Nullable LocalDate after(LocalDate from) {
    if (chance(4)) {
      return null;
    }
    var to = day();
    return to.isAfter(from) ? to : from.plusDays(1 + random.nextInt(40));
  }

  private @Nullable LocalDate payDate() {
    return chance(2) ? day() : null;
  }

  private @Nullable KvkNumber employer() {
    return chance(3) ? null : KvkNumber.of(chance(2) ? "12345678" : "87654321");
  }

  private EndReason reason() {
    return chance(2) ? pick(EndReason.values()) : EndReason.TRANSFER;
  }

  private @Nullable EndReason reasonOrNone() {
    return chance(2) ? null : reason();
  }

  private Organisation organisation() {
    return pick(Organisation.values());
  }

  private Municipality municipality() {
    return chance(2) ? Municipality.DORDRECHT : pick(Municipality.values());
  }

  private UUID uuid() {
    return new UUID(
        (random.nextLong() & ~0xF000L) | 0x4000L,
        (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
  }

  private boolean chance(int oneIn) {
    return random.nextInt(oneIn) == 0;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
