package nl.doorloop.onecounter.domain.figures;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.Movement;
import org.jspecify.annotations.Nullable;

/**
 * By how much a cell of the figures of one month would change.
 *
 * @param change how many movements more, or fewer; never 0
 */
public record MonthlyChange(
    YearMonth month,
    Direction direction,
    @Nullable Step from,
    @Nullable Step to,
    @Nullable Organisation organisationFrom,
    @Nullable Organisation organisationTo,
    @Nullable Municipality municipalityFrom,
    @Nullable Municipality municipalityTo,
    int change) {
  private static final Comparator<MonthlyChange> IN_ORDER =
      Comparator.comparing(MonthlyChange::month)
          .thenComparing(MonthlyChange::direction)
          .thenComparing(MonthlyChange::toString);

  /** Of one resident's movements, before and after. */
  public static List<MonthlyChange> between(
      Collection<Movement> before, Collection<Movement> after) {
    Map<MonthlyChange, Integer> counts = new HashMap<>();
    before.forEach(m -> counts.merge(cell(m, 0), -1, Integer::sum));
    after.forEach(m -> counts.merge(cell(m, 0), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(e -> e.getValue() != 0)
        .map(e -> e.getKey().by(e.getValue()))
        .sorted(IN_ORDER)
        .toList();
  }

  private static MonthlyChange cell(Movement m, int change) {
    return new MonthlyChange(
        YearMonth.from(m.on()),
        m.direction(),
        m.from(),
        m.to(),
        m.organisationFrom(),
        m.organisationTo(),
        m.municipalityFrom(),
        m.municipalityTo(),
        change);
  }

  private MonthlyChange by(int more) {
    return new MonthlyChange(
        month,
        direction,
        from,
        to,
        organisationFrom,
        organisationTo,
        municipalityFrom,
        municipalityTo,
        more);
  }
}
