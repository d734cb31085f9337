package nl.doorloop.employerdesk.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementKind;
import org.jspecify.annotations.Nullable;

/** One resident with one placement and one row of a file, for the specs. */
final class Given {
  static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  static final ProvisionId PROVISION = new ProvisionId(new UUID(4, 1));
  static final LocalDate START = LocalDate.of(2026, 3, 1);

  private Given() {}

  static PlacementStarted placement(PlacementKind kind, @Nullable LocalDate to) {
    return placement(kind, to, null, null, null);
  }

  static PlacementStarted job(@Nullable String subsidy, @Nullable LocalDate firstPayDate) {
    return placement(PlacementKind.JOB, null, subsidy, firstPayDate, null);
  }

  static PlacementStarted row(@Nullable String subsidy) {
    return placement(
        PlacementKind.JOB,
        null,
        subsidy,
        null,
        new Origin(Source.PLACEMENTS, SourceId.of("P1"), null));
  }

  static PlacementStarted placement(PlacementKind kind, LocalDate from, @Nullable LocalDate to) {
    return placement(kind, from, to, null, null, null);
  }

  static PlacementStarted placement(
      PlacementKind kind,
      @Nullable LocalDate to,
      @Nullable String subsidy,
      @Nullable LocalDate firstPayDate,
      @Nullable Origin origin) {
    return placement(kind, START, to, subsidy, firstPayDate, origin);
  }

  private static PlacementStarted placement(
      PlacementKind kind,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable String subsidy,
      @Nullable LocalDate firstPayDate,
      @Nullable Origin origin) {
    return new PlacementStarted(
        RESIDENT,
        PROVISION,
        kind,
        Hours.of("24"),
        KvkNumber.of("12345678"),
        subsidy == null ? null : Percentage.of(subsidy),
        false,
        firstPayDate,
        from,
        to,
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        START,
        origin);
  }

  /** A job with a job coach from its first day. */
  static PlacementStarted coached() {
    var job = job(null, null);
    return new PlacementStarted(
        job.residentId(),
        job.provisionId(),
        job.kind(),
        job.hoursPerWeek(),
        job.employer(),
        null,
        true,
        null,
        job.from(),
        null,
        null,
        job.organisation(),
        job.municipality(),
        job.registeredOn(),
        null);
  }

  static PlacementEnded ended(LocalDate to) {
    return new PlacementEnded(RESIDENT, PROVISION, to, EndReason.WORK);
  }
}
