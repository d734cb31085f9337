package nl.doorloop.onecounter.domain;

import static nl.doorloop.onecounter.domain.Dated.orOpen;

import nl.doorloop.language.Source;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;

/**
 * Reads the events that begin a provision. The day of registration of a row is the source's own,
 * and absent where the source gave none.
 */
final class Openings {
  private static final String INCOME_SUPPORT = Source.INCOME_SUPPORT.text();
  private static final String SHELTERED_WORK = Source.SHELTERED_WORK.text();
  private static final String PLACEMENTS = Source.PLACEMENTS.text();
  private static final String DEBT_SUPPORT = Source.DEBT_SUPPORT.text();

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
        INCOME_SUPPORT,
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
        INCOME_SUPPORT,
        e.origin());
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
        SHELTERED_WORK,
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
        SHELTERED_WORK,
        e.origin());
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
        SHELTERED_WORK,
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
        PLACEMENTS,
        e.origin());
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
        DEBT_SUPPORT,
        e.origin());
  }
}
