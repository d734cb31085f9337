package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorloop.language.Money;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of the disregards, each from the day on which it applies. Amounts change on 1 January
 * and 1 July: those of 1 July 2026 were not read, and until they are a line here, the line before
 * holds. Whether the disregards of 2026 lapse in 2027 is not known either, so no amount of them
 * stands here for that year.
 */
public final class DisregardParameters {
  private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);
  private static final LocalDate IN_2027 = LocalDate.of(2027, 1, 1);

  @Law(
      article = "Participatiewet art. 31 lid 2 onder n",
      rule =
          "Of earnings 25 percent does not count, at most EUR 285.00 a month, for six months in"
              + " all.")
  private static final Parameter EARNINGS =
      new Parameter(
          DisregardGround.EARNINGS,
          IN_2026,
          IN_2027,
          Percentage.of("25"),
          Money.of("285.00"),
          6,
          "Participatiewet, text of 2026-01-01, art. 31(2)(n)");

  @Law(
      article = "Participatiewet art. 31 lid 2 onder r",
      rule =
          "Of the earnings of a single parent with a child under twelve 12.5 percent does not"
              + " count, at most EUR 177.66 a month, for 30 consecutive months.")
  private static final Parameter SINGLE_PARENT =
      new Parameter(
          DisregardGround.SINGLE_PARENT,
          IN_2026,
          IN_2027,
          Percentage.of("12.5"),
          Money.of("177.66"),
          30,
          "Participatiewet, text of 2026-01-01, art. 31(2)(r)");

  @Law(
      article = "Participatiewet art. 34a lid 1",
      rule = "From 2027 15 percent of earnings does not count, for twelve consecutive months.")
  private static final Parameter UNIFORM =
      new Parameter(
          DisregardGround.UNIFORM,
          IN_2027,
          null,
          Percentage.of("15"),
          null,
          12,
          "Participatiewet, text of 2026-01-01, art. 34a(1), not yet in force");

  private static final List<Parameter> ALL = List.of(EARNINGS, SINGLE_PARENT, UNIFORM);

  private DisregardParameters() {}

  /**
   * One line.
   *
   * @param to the first day on which it is not known to hold
   * @param highest a month; absent where there is no limit
   * @param months how many it may be applied for
   */
  public record Parameter(
      DisregardGround ground,
      LocalDate from,
      @Nullable LocalDate to,
      Percentage percentage,
      @Nullable Money highest,
      int months,
      String source) {}

  /** What holds in a month; empty where that is not known. */
  public static Optional<Parameter> in(YearMonth month, DisregardGround ground) {
    var day = month.atDay(1);
    return ALL.stream()
        .filter(p -> p.ground() == ground && !day.isBefore(p.from()))
        .filter(p -> p.to() == null || day.isBefore(p.to()))
        .max(Comparator.comparing(Parameter::from));
  }

  @Law(
      article = "Participatiewet art. 34a (vanaf 1 januari 2027)",
      rule = "The uniform disregard does not exist before 1 January 2027.")
  public static boolean isInForce(DisregardGround ground, YearMonth month) {
    return ground != DisregardGround.UNIFORM || !month.atDay(1).isBefore(UNIFORM.from());
  }

  /** How many months a disregard may be applied for. */
  static int months(DisregardGround ground) {
    return ALL.stream()
        .filter(p -> p.ground() == ground)
        .mapToInt(Parameter::months)
        .max()
        .orElse(Integer.MAX_VALUE);
  }
}
