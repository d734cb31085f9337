package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.incomesupport.CourseEvent.InformationReceived;
import nl.doorloop.language.incomesupport.CourseEvent.InformationRequested;
import nl.doorloop.language.incomesupport.CourseEvent.ReclaimDecided;
import nl.doorloop.language.incomesupport.CourseEvent.RepairRequested;
import nl.doorloop.language.incomesupport.CourseEvent.UnduePaymentFound;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.Institution;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.incomesupport.UnduePaymentGround;
import nl.doorloop.language.terms.Term;
import nl.doorloop.onecounter.domain.Fact;

/**
 * The terms in the course of an entitlement under the Participatiewet: to repair, to reclaim, to
 * give information. The law of another scheme was not read.
 */
final class CourseTerms {
  private static final int YEARS_TO_RECLAIM = 2;
  private static final Term INFORMATION = Term.weeks(4);

  private record Repair(ProvisionId id) {}

  private record Information(ProvisionId id, Institution institution) {}

  private final Map<Object, Deadline> terms = new LinkedHashMap<>();

  private CourseTerms() {}

  /**
   * @param effective as recorded, corrections applied
   */
  static Collection<Deadline> of(List<Fact> effective) {
    var course = new CourseTerms();
    effective.stream().filter(isUnderTheParticipatiewet()).forEach(course::take);
    return course.terms.values();
  }

  static Predicate<Fact> isUnderTheParticipatiewet() {
    return fact -> fact.event().legalFramework() == LegalFramework.PW;
  }

  private void take(Fact fact) {
    switch (fact.event()) {
      case RepairRequested e ->
          begin(fact, repair(e.kind()), new Repair(e.provisionId()), e.on(), e.repairBy());
      case EntitlementResumed e -> settle(new Repair(e.provisionId()), e.from());
      case EntitlementWithdrawn e -> settle(new Repair(e.provisionId()), e.from());
      case EntitlementTerminated e -> settle(new Repair(e.provisionId()), e.to());
      case UnduePaymentFound e when e.ground() == UnduePaymentGround.COULD_BE_UNDERSTOOD ->
          begin(
              fact,
              LegalTerm.RECLAIM,
              e.reclaimId(),
              e.from(),
              e.from().plusYears(YEARS_TO_RECLAIM));
      case ReclaimDecided e -> settle(e.reclaimId(), e.on());
      case InformationRequested e ->
          begin(
              fact,
              LegalTerm.INSTITUTION_INFORMATION,
              new Information(e.provisionId(), e.institution()),
              e.on(),
              INFORMATION.lastDay(e.on()));
      case InformationReceived e ->
          settle(new Information(e.provisionId(), e.institution()), e.on());
      default -> {
        // Nothing else begins or settles a term here.
      }
    }
  }

  private static LegalTerm repair(SuspensionKind kind) {
    return switch (kind) {
      case RIGHT -> LegalTerm.REPAIR_OF_DEFAULT;
      case PAYMENT -> LegalTerm.ADDRESS_REPAIR;
    };
  }

  private void begin(Fact fact, LegalTerm term, Object about, LocalDate event, LocalDate last) {
    terms.put(about, new Deadline(term, event.plusDays(1), last, 0, fact.eventId(), null));
  }

  /** What was settled stays so: a right that was resumed may end later. */
  private void settle(Object about, LocalDate on) {
    terms.computeIfPresent(about, (_, term) -> term.settledOn() == null ? term.settled(on) : term);
  }
}
