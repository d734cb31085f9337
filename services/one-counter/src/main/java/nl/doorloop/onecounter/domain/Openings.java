package nl.doorloop.onecounter.domain;

import static nl.doorloop.onecounter.domain.Dated.orOpen;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events that begin a provision. The day of registration of a row is the source's own,
 * and absent where the source gave none.
 */
final class Openings {
  private static final Map<Source, String> NAMES = new EnumMap<>(Source.class);

  static {
    for (var source : Source.values()) {
      NAMES.put(source, source.text());
    }
  }

  private Openings() {}

  static Opening of(Fact fact, EntitlementGranted e) {
    return new Opening(
        fact,
        e.provisionId(),
        new Opening.Content.Income(e.scheme(), e.supplementary()),
        e.from(),
        orOpen(e.to()),
        null,
        e.organisation(),
        e.municipality(),
        e.registeredOn(),
        nameOf(null, Source.INCOME_SUPPORT),
        null);
  }

  static Opening of(Fact fact, EntitlementTakenOver e) {
    return new Opening(
        fact,
        e.provisionId(),
        new Opening.Content.Income(e.scheme(), e.supplementary()),
        e.from(),
        orOpen(e.to()),
        e.endReason(),
        e.organisation(),
        e.municipality(),
        e.origin().registeredOn(),
        nameOf(e.origin(), Source.INCOME_SUPPORT),
        e.origin().sourceId());
  }

  static Opening of(Fact fact, EmploymentStarted e) {
    return new Opening(
        fact,
        e.provisionId(),
        new Opening.Content.Work(e.modality(), e.employer(), e.firstPayDate()),
        e.from(),
        orOpen(e.to()),
        null,
        e.organisation(),
        e.municipality(),
        e.registeredOn(),
        nameOf(null, Source.SHELTERED_WORK),
        null);
  }

  static Opening of(Fact fact, EmploymentTakenOver e) {
    return new Opening(
        fact,
        e.provisionId(),
        new Opening.Content.Work(e.modality(), e.employer(), e.firstPayDate()),
        e.from(),
        orOpen(e.to()),
        e.endReason(),
        e.organisation(),
        e.municipality(),
        e.origin().registeredOn(),
        nameOf(e.origin(), Source.SHELTERED_WORK),
        e.origin().sourceId());
  }

  static Opening of(Fact fact, StatusRecorded e) {
    return new Opening(
        fact,
        e.provisionId(),
        new Opening.Content.Status(e.kind()),
        e.from(),
        orOpen(e.to()),
        null,
        e.organisation(),
        e.municipality(),
        e.registeredOn(),
        nameOf(null, Source.SHELTERED_WORK),
        null);
  }

  static Opening of(Fact fact, PlacementStarted e) {
    return new Opening(
        fact,
        e.provisionId(),
        new Opening.Content.Placement(
            e.kind(), e.employer(), e.wageCostSubsidy() != null, e.jobCoach(), e.firstPayDate()),
        e.from(),
        orOpen(e.to()),
        e.endReason(),
        e.organisation(),
        e.municipality(),
        e.origin() == null ? e.registeredOn() : e.origin().registeredOn(),
        nameOf(e.origin(), Source.PLACEMENTS),
        keyOf(e.origin()));
  }

  static Opening of(Fact fact, ArrangementStarted e) {
    return new Opening(
        fact,
        e.provisionId(),
        new Opening.Content.Debt(e.arrangement()),
        e.from(),
        orOpen(e.to()),
        e.endReason(),
        e.organisation(),
        e.municipality(),
        e.origin() == null ? e.registeredOn() : e.origin().registeredOn(),
        nameOf(e.origin(), Source.DEBT_SUPPORT),
        keyOf(e.origin()));
  }

  /** The name of the file that something came from, or of the service where no file brought it. */
  static String nameOf(@Nullable Origin origin, Source service) {
    return Objects.requireNonNull(NAMES.get(origin == null ? service : origin.source()));
  }

  private static @Nullable SourceId keyOf(@Nullable Origin origin) {
    return origin == null ? null : origin.sourceId();
  }
}
