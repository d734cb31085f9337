package nl.doorloop.onecounter.domain.obstacles;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.terms.Term;
import nl.doorloop.onecounter.domain.obstacles.Told.Of;

/**
 * O3: income of a month was recorded, and so many working days later it is not set off. Until the
 * six months are over in which it can be (Participatiewet art. 58 lid 4).
 */
final class LateSetOff {
  private static final int MONTHS_TO_SET_OFF = 6;

  private LateSetOff() {}

  private record Income(ProvisionId provision, YearMonth month) {}

  static List<Found> of(Told told) {
    Map<Income, Of<IncomeRecorded>> last = new LinkedHashMap<>();
    told.all(IncomeRecorded.class)
        .forEach(of -> last.put(new Income(of.event().provisionId(), of.event().month()), of));
    List<Found> found = new ArrayList<>();
    for (var income : last.values()) {
      if (income.event().setOff() != null) {
        continue;
      }
      var known = Told.recordedOn(income.fact());
      var organisation = told.organisation(income.fact(), known);
      told.threshold(Obstacle.O3, organisation)
          .ifPresent(
              days -> {
                var due = Term.workingDays(days).lastDay(known);
                found.add(
                    new Found(
                        Obstacle.O3,
                        income.fact().eventId().text(),
                        due.plusDays(1),
                        income.event().month().plusMonths(MONTHS_TO_SET_OFF + 1).atDay(1),
                        due,
                        List.of(income.fact().eventId()),
                        organisation,
                        new Found.Sight.OfCauses()));
              });
    }
    return found;
  }
}
