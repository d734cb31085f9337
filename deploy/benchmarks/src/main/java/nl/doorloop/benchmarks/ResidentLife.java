package nl.doorloop.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.DebtSupportEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.onecounter.domain.Fact;

/**
 * Facts of a fictive resident who moves up and down: ten facts in every four months, over income,
 * work, debts and assessments, with an end, overlap, a row taken over and a correction among them.
 * The same number gives the same facts.
 */
public record ResidentLife(int number) {
  private static final int FACTS_A_CYCLE = 10;
  private static final int MONTHS_A_CYCLE = 4;

  public ResidentId residentId() {
    return new ResidentId(uuid("resident", 0));
  }

  public Municipality municipality() {
    return Municipality.values()[number % Municipality.values().length];
  }

  public List<Fact> facts(int facts) {
    int cycles = (facts + FACTS_A_CYCLE - 1) / FACTS_A_CYCLE;
    var begin =
        LocalDate.of(2026, 1, 1).plusDays(number % 28).minusMonths((long) cycles * MONTHS_A_CYCLE);
    var all = new ArrayList<Fact>(facts + FACTS_A_CYCLE);
    add(all, new ContinuityEvent.ResidentRegistered(residentId(), municipality(), begin, false));
    for (int cycle = 0; all.size() < facts; cycle++) {
      addCycle(all, cycle, begin.plusMonths((long) cycle * MONTHS_A_CYCLE));
    }
    return new ArrayList<>(all.subList(0, facts));
  }

  private void addCycle(List<Fact> all, int cycle, LocalDate from) {
    var income = new ProvisionId(uuid("income", cycle));
    var work = new ProvisionId(uuid("work", cycle));
    var job = new ProvisionId(uuid("job", cycle));
    var scheme = Scheme.GENERAL_ASSISTANCE;
    add(all, income(income, cycle, from, 150_000));
    add(all, assessment(cycle, from));
    add(all, suspended(income, scheme, from.plusDays(20)));
    add(
        all,
        new IncomeSupportEvent.EntitlementResumed(residentId(), income, scheme, from.plusDays(30)));
    add(all, employment(work, cycle, from.plusDays(45)));
    add(
        all,
        new ShelteredWorkEvent.ModalityChanged(
            residentId(),
            work,
            Modality.WSW_GROUP_SECONDMENT,
            KvkNumber.of("12345678"),
            from.plusDays(60)));
    add(
        all,
        new ShelteredWorkEvent.EmploymentEnded(
            residentId(),
            work,
            Modality.WSW_GROUP_SECONDMENT,
            from.plusDays(80),
            EndReason.TRANSFER));
    add(all, placement(job, cycle, from.plusDays(75)));
    add(all, debt(cycle, from.plusDays(10)));
    add(
        all,
        new Correction.EventCorrected(
            residentId(),
            all.get(all.size() - 9).eventId(),
            income(income, cycle, from.plusDays(1), 151_000),
            CorrectionReason.SOURCE_CORRECTED));
  }

  private ResidentEvent income(ProvisionId id, int cycle, LocalDate from, long cents) {
    return new IncomeSupportEvent.EntitlementTakenOver(
        residentId(),
        id,
        Scheme.GENERAL_ASSISTANCE,
        null,
        new Money(cents),
        false,
        from,
        from.plusDays(70),
        EndReason.WORK,
        Organisation.SDD,
        municipality(),
        new Origin(Source.INCOME_SUPPORT, SourceId.of("IS" + number + "-" + cycle), from));
  }

  private ResidentEvent suspended(ProvisionId id, Scheme scheme, LocalDate from) {
    return new IncomeSupportEvent.EntitlementSuspended(
        residentId(), id, scheme, SuspensionKind.RIGHT, from);
  }

  private ResidentEvent assessment(int cycle, LocalDate from) {
    return new ContinuityEvent.AssessmentRecorded(
        residentId(),
        new AssessmentId(uuid("assessment", cycle)),
        1 + cycle % 4,
        from,
        null,
        Organisation.SDD,
        municipality(),
        from,
        null);
  }

  private ResidentEvent employment(ProvisionId id, int cycle, LocalDate from) {
    return new ShelteredWorkEvent.EmploymentTakenOver(
        residentId(),
        id,
        Modality.WSW_INTERNAL,
        Hours.of("28"),
        null,
        from.plusDays(20),
        from,
        null,
        null,
        Organisation.DRECHTWERK,
        municipality(),
        new Origin(Source.SHELTERED_WORK, SourceId.of("SW" + number + "-" + cycle), from));
  }

  private ResidentEvent placement(ProvisionId id, int cycle, LocalDate from) {
    return new EmployerDeskEvent.PlacementStarted(
        residentId(),
        id,
        PlacementKind.JOB,
        Hours.of("32"),
        KvkNumber.of("87654321"),
        cycle % 2 == 0 ? Percentage.of("30") : null,
        cycle % 2 == 0,
        from,
        from,
        from.plusDays(40),
        EndReason.EXPIRED,
        Organisation.SDD,
        municipality(),
        from,
        null);
  }

  private ResidentEvent debt(int cycle, LocalDate from) {
    return new DebtSupportEvent.ArrangementStarted(
        residentId(),
        new ProvisionId(uuid("debt", cycle)),
        Arrangement.STABILISATION,
        from,
        from.plusDays(100),
        EndReason.EXPIRED,
        Organisation.SDD,
        municipality(),
        from,
        null,
        null);
  }

  private void add(List<Fact> all, ResidentEvent event) {
    var at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(all.size());
    all.add(new Fact(new EventId(uuid("event", all.size())), at, "benchmark", event));
  }

  private UUID uuid(String kind, int nth) {
    return UUID.nameUUIDFromBytes(
        (kind + " " + nth + " of " + number).getBytes(StandardCharsets.US_ASCII));
  }
}
