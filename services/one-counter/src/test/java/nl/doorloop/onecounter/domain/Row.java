package nl.doorloop.onecounter.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.StatusKind;
import org.jspecify.annotations.Nullable;

/** What begins on a day, written down in a test: everything but kind and days has a usual value. */
public final class Row {
  /** How a row becomes an event, once everything about it is said. */
  private interface Writing {
    ResidentEvent write(Row row);
  }

  private final ProvisionId id;
  private final Writing writing;
  private LocalDate from = LocalDate.MIN;
  private @Nullable LocalDate to;
  private @Nullable EndReason reason;
  private Organisation organisation;
  private Municipality municipality = Municipality.DORDRECHT;
  private LocalDate registeredOn = LocalDate.of(2019, 1, 1);
  private @Nullable Origin origin;
  private @Nullable KvkNumber employer;
  private @Nullable LocalDate firstPayDate;
  private boolean supplementary;
  private boolean jobCoach;
  private boolean subsidy;
  private @Nullable Reinstatement again;
  private @Nullable Money wage;

  private Row(String name, Organisation organisation, Writing writing) {
    this.id = Known.provision(name);
    this.organisation = organisation;
    this.writing = writing;
  }

  public static Row income(String name, Scheme scheme) {
    return new Row(
        name,
        Organisation.SDD,
        r ->
            r.origin == null
                ? new EntitlementGranted(
                    Known.RESIDENT,
                    r.id,
                    r.again == null ? new ApplicationId(r.id.value()) : null,
                    scheme,
                    null,
                    new Money(100_000),
                    r.supplementary,
                    r.from,
                    r.to,
                    r.organisation,
                    r.municipality,
                    r.registeredOn,
                    r.again)
                : new EntitlementTakenOver(
                    Known.RESIDENT,
                    r.id,
                    scheme,
                    null,
                    null,
                    r.supplementary,
                    r.from,
                    r.to,
                    r.reason,
                    r.organisation,
                    r.municipality,
                    r.origin));
  }

  public static Row work(String name, Modality modality) {
    return new Row(
        name,
        Organisation.DRECHTWERK,
        r ->
            r.origin == null
                ? new EmploymentStarted(
                    Known.RESIDENT,
                    r.id,
                    modality,
                    null,
                    r.employer,
                    r.firstPayDate,
                    r.from,
                    r.to,
                    r.organisation,
                    r.municipality,
                    r.registeredOn,
                    null,
                    r.again,
                    r.wage)
                : new EmploymentTakenOver(
                    Known.RESIDENT,
                    r.id,
                    modality,
                    null,
                    r.employer,
                    r.firstPayDate,
                    r.from,
                    r.to,
                    r.reason,
                    r.organisation,
                    r.municipality,
                    r.origin));
  }

  public static Row placement(String name, PlacementKind kind) {
    return new Row(
        name,
        Organisation.SDD,
        r ->
            new PlacementStarted(
                Known.RESIDENT,
                r.id,
                kind,
                null,
                r.employer,
                r.subsidy ? new Percentage(BigDecimal.TEN) : null,
                r.jobCoach,
                r.firstPayDate,
                r.from,
                r.to,
                r.reason,
                r.organisation,
                r.municipality,
                r.registeredOn,
                r.origin,
                r.wage));
  }

  /** What it pays a month. */
  public Row paying(String euros) {
    wage = Money.of(euros);
    return this;
  }

  /** It reinstates an earlier one under a proposal; both are named. */
  public Row again(String proposal, String earlier) {
    again = new Reinstatement(Known.returning(proposal), Known.provision(earlier));
    return this;
  }

  public static Row debt(String name) {
    return new Row(
        name,
        Organisation.SDD,
        r ->
            new ArrangementStarted(
                Known.RESIDENT,
                r.id,
                Arrangement.AMICABLE,
                r.from,
                r.to,
                r.reason,
                r.organisation,
                r.municipality,
                r.registeredOn,
                r.origin,
                null));
  }

  public static Row status(String name, StatusKind kind) {
    return new Row(
        name,
        Organisation.DRECHTWERK,
        r ->
            new StatusRecorded(
                Known.RESIDENT,
                r.id,
                kind,
                r.from,
                r.to,
                r.organisation,
                r.municipality,
                r.registeredOn));
  }

  public static Row assessment(String name, int rung) {
    return new Row(
        name,
        Organisation.SDD,
        r ->
            new AssessmentRecorded(
                Known.RESIDENT,
                new AssessmentId(r.id.value()),
                rung,
                r.from,
                r.to,
                r.organisation,
                r.municipality,
                r.registeredOn,
                r.origin));
  }

  public Row from(String day) {
    from = LocalDate.parse(day);
    return this;
  }

  /** The first day without it. */
  public Row to(String day) {
    to = LocalDate.parse(day);
    return this;
  }

  /** Of a row of a file only: live provisions end by an event of their own. */
  public Row ends(EndReason why) {
    reason = why;
    return origin == null ? imported(id.text()) : this;
  }

  public Row by(Organisation who) {
    organisation = who;
    return this;
  }

  public Row in(Municipality where) {
    municipality = where;
    return this;
  }

  public Row registered(String day) {
    registeredOn = LocalDate.parse(day);
    return this;
  }

  /** From a file, without a date of registration. */
  public Row imported(String sourceId) {
    origin = new Origin(source(), SourceId.of(sourceId), null);
    return this;
  }

  public Row imported(String sourceId, String registeredOn) {
    origin = new Origin(source(), SourceId.of(sourceId), LocalDate.parse(registeredOn));
    return this;
  }

  public Row at(String kvk) {
    employer = KvkNumber.of(kvk);
    return this;
  }

  public Row paidFrom(String day) {
    firstPayDate = LocalDate.parse(day);
    return this;
  }

  public Row supplementary() {
    supplementary = true;
    return this;
  }

  public Row coached() {
    jobCoach = true;
    return this;
  }

  public Row subsidised() {
    subsidy = true;
    return this;
  }

  public ResidentEvent event() {
    return writing.write(this);
  }

  private Source source() {
    return switch (event()) {
      case EntitlementGranted _, EntitlementTakenOver _ -> Source.INCOME_SUPPORT;
      case EmploymentStarted _, EmploymentTakenOver _, StatusRecorded _ -> Source.SHELTERED_WORK;
      case PlacementStarted _ -> Source.PLACEMENTS;
      case ArrangementStarted _ -> Source.DEBT_SUPPORT;
      default -> Source.ASSESSMENTS;
    };
  }
}
