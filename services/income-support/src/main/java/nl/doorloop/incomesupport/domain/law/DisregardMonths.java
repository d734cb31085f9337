package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.law.Law;

/** In which months a disregard may be applied, given the other months that have it. */
public final class DisregardMonths {
  private DisregardMonths() {}

  /**
   * @param others what it was applied in; of the disregard of 2027 in all its periods of twelve
   *     months, of which only {@link #mayBeginAnew} allows another
   */
  @Law(
      article = "Participatiewet art. 31 lid 2 onder n, r en z, art. 34a lid 1",
      rule =
          "The first disregard is applied in six months that need not be consecutive, the others in"
              + " a period that begins with the first month; that of the pensionable age has no"
              + " last month.")
  public static boolean isLeft(
      DisregardGround ground, YearMonth month, Collection<YearMonth> others) {
    return switch (ground) {
      case NONE,
          PENSION_AGE,
          MEDICALLY_LIMITED,
          SUBSIDISED_JOB_PROLONGED,
          UNIFORM_PROLONGED,
          UNKNOWN_PERIOD ->
          true;
      case EARNINGS -> others.size() < length(ground);
      case SINGLE_PARENT, SUBSIDISED_JOB, UNIFORM, UNIFORM_ANEW -> {
        var before = begins(ground, others);
        var after = begins(ground, Stream.concat(others.stream(), Stream.of(month)).toList());
        yield after.size() <= Math.max(1, before.size());
      }
    };
  }

  @Law(
      article = "Participatiewet art. 31 lid 2 onder r en z",
      rule =
          "The disregards of a single parent and of a job with wage cost subsidy follow on the six"
              + " months of the first.")
  public static boolean mayFollow(YearMonth month, Collection<YearMonth> monthsOfTheFirst) {
    return monthsOfTheFirst.stream().filter(first -> first.isBefore(month)).count()
        >= length(DisregardGround.EARNINGS);
  }

  /**
   * @param ground what is prolonged
   * @param months what that was applied in
   */
  @Law(
      article = "Participatiewet art. 31 lid 2 onder aa, art. 34a lid 2",
      rule = "A disregard is prolonged after its period of twelve months has passed.")
  public static boolean mayProlong(
      DisregardGround ground, YearMonth month, Collection<YearMonth> months) {
    var begun = begins(ground, months).stream().filter(begin -> begin.isBefore(month)).toList();
    return !begun.isEmpty() && !month.isBefore(begun.getLast().plusMonths(length(ground)));
  }

  /**
   * @param employedFrom the first day of the new employment
   * @param months what the disregard of 2027 was applied in, in all its periods
   * @param prolonged what it was prolonged in
   */
  @Law(
      article = "Participatiewet art. 34a lid 3",
      rule =
          "The disregard of 2027 is applied anew with an employment that began after the period"
              + " before, prolonged or not, had passed.")
  public static boolean mayBeginAnew(
      LocalDate employedFrom,
      YearMonth month,
      Collection<YearMonth> months,
      Collection<YearMonth> prolonged) {
    if (employedFrom.isAfter(month.atEndOfMonth())) {
      return false;
    }
    int length = length(DisregardGround.UNIFORM);
    var passed =
        begins(DisregardGround.UNIFORM, months).stream()
            .filter(begin -> !month.isBefore(begin.plusMonths(length)))
            .toList();
    return !passed.isEmpty()
        && !employedFrom.isBefore(passed.getLast().plusMonths(length).atDay(1))
        && prolonged.stream()
            .filter(one -> one.isBefore(month))
            .noneMatch(one -> !employedFrom.isAfter(one.atEndOfMonth()));
  }

  /** The first month of each period, in order. */
  private static List<YearMonth> begins(DisregardGround ground, Collection<YearMonth> months) {
    var begins = new ArrayList<YearMonth>();
    for (var month : months.stream().sorted().toList()) {
      if (begins.isEmpty() || !month.isBefore(begins.getLast().plusMonths(length(ground)))) {
        begins.add(month);
      }
    }
    return begins;
  }

  private static int length(DisregardGround ground) {
    return DisregardParameters.months(ground).orElse(Integer.MAX_VALUE);
  }
}
