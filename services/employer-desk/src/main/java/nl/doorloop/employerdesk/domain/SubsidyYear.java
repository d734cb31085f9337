package nl.doorloop.employerdesk.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.employerdesk.domain.PlacementCourse.Support;
import nl.doorloop.employerdesk.domain.law.SubsidyAmount;
import nl.doorloop.language.Hours;
import nl.doorloop.language.Money;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.parameters.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A wage cost subsidy over one calendar year, or the part of it that it covers: on each 1 January
 * the amount follows that day's minimum wage (Participatiewet art. 10d lid 7).
 *
 * @param to the first day without it, or the next 1 January; absent where neither is known
 * @param hoursPerWeek absent where the hours of the job were not recorded
 * @param monthlyAmount absent where the hours or the minimum wage of that year are not known
 */
public record SubsidyYear(
    ProvisionId supportId,
    LocalDate from,
    @Nullable LocalDate to,
    Percentage percentage,
    @Nullable Hours hoursPerWeek,
    @Nullable Money monthlyAmount) {
  static List<SubsidyYear> of(PlacementCourse course, Parameters parameters, LocalDate today) {
    var years = new ArrayList<SubsidyYear>();
    for (var subsidy : course.subsidies()) {
      add(years, subsidy, course.started().hoursPerWeek(), parameters, today);
    }
    return List.copyOf(years);
  }

  private static void add(
      List<SubsidyYear> years,
      Support subsidy,
      @Nullable Hours hours,
      Parameters parameters,
      LocalDate today) {
    var percentage = subsidy.percentage();
    var end = subsidy.days().to();
    if (percentage == null) {
      return;
    }
    for (LocalDate from = subsidy.days().from();
        (end == null || from.isBefore(end))
            && (from.equals(subsidy.days().from()) || !from.isAfter(today));
        from = nextYear(from)) {
      var next = nextYear(from);
      boolean last = next.isAfter(today);
      years.add(
          new SubsidyYear(
              subsidy.id(),
              from,
              end != null && (last || end.isBefore(next)) ? end : last ? null : next,
              percentage,
              hours,
              hours == null
                  ? null
                  : SubsidyAmount.on(from, parameters)
                      .map(rates -> SubsidyAmount.aMonth(percentage, hours, rates))
                      .orElse(null)));
    }
  }

  private static LocalDate nextYear(LocalDate day) {
    return day.withDayOfYear(1).plusYears(1);
  }
}
