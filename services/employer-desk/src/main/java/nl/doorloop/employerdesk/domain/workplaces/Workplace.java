package nl.doorloop.employerdesk.domain.workplaces;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Hours;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * One resident at work with one employer, in one form, over days without a break.
 *
 * @param hoursPerWeek as last agreed; absent where that is not known
 * @param support guidance and subsidy on its days, by kind and first day
 */
public record Workplace(
    ResidentId residentId,
    WorkplaceKind kind,
    LegalFramework legalFramework,
    Organisation organisation,
    Period period,
    @Nullable Hours hoursPerWeek,
    List<WorkplaceSupport> support) {
  public Workplace {
    support = List.copyOf(support);
  }

  public boolean isOn(LocalDate day) {
    return period.contains(day);
  }

  /** Whether its last day lies before a day. */
  public boolean isOverBefore(LocalDate day) {
    return period.to() != null && !period.to().isAfter(day);
  }

  Workplace through(@Nullable LocalDate to) {
    return new Workplace(
        residentId,
        kind,
        legalFramework,
        organisation,
        new Period(period.from(), to),
        hoursPerWeek,
        support);
  }

  Workplace with(List<WorkplaceSupport> other) {
    return new Workplace(
        residentId, kind, legalFramework, organisation, period, hoursPerWeek, other);
  }
}
