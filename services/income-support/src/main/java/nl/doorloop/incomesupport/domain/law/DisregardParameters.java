package nl.doorloop.incomesupport.domain.law;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
      article = "Participatiewet art. 31 lid 2 onder y",
      rule =
          "Of the earnings of who is medically limited in hours 15 percent does not count, at most"
              + " EUR 180.19 a month, for as long as that is so.")
  private static final Parameter MEDICALLY_LIMITED =
      new Parameter(
          DisregardGround.MEDICALLY_LIMITED,
          IN_2026,
          IN_2027,
          Percentage.of("15"),
          Money.of("180.19"),
          null,
          "Participatiewet, text of 2026-01-01, art. 31(2)(y)");

  @Law(
      article = "Participatiewet art. 31 lid 2 onder z",
      rule =
          "Of what a job with wage cost subsidy brings 15 percent does not count, at most EUR 180.19"
              + " a month, for a period of twelve months.")
  private static final Parameter SUBSIDISED_JOB =
      new Parameter(
          DisregardGround.SUBSIDISED_JOB,
          IN_2026,
          IN_2027,
          Percentage.of("15"),
          Money.of("180.19"),
          12,
          "Participatiewet, text of 2026-01-01, art. 31(2)(z)");

  @Law(
      article = "Participatiewet art. 31 lid 2 onder aa",
      rule =
          "Where more hours are impossible, the disregard of a job with wage cost subsidy goes on"
              + " at the same percentage and amount.")
  private static final Parameter SUBSIDISED_JOB_PROLONGED =
      new Parameter(
          DisregardGround.SUBSIDISED_JOB_PROLONGED,
          IN_2026,
          IN_2027,
          Percentage.of("15"),
          Money.of("180.19"),
          null,
          "Participatiewet, text of 2026-01-01, art. 31(2)(aa)");

  @Law(
      article = "Participatiewet art. 34a lid 1 onder a",
      rule = "From 2027 15 percent of earnings does not count, for twelve consecutive months.")
  private static final Parameter UNIFORM = from2027(DisregardGround.UNIFORM, 12, "34a(1)(a)");

  @Law(
      article = "Participatiewet art. 34a lid 1 onder b",
      rule =
          "From 2027 15 percent of the earnings of who is medically limited in hours does not count,"
              + " for as long as that is so.")
  private static final Parameter MEDICALLY_LIMITED_2027 =
      from2027(DisregardGround.MEDICALLY_LIMITED, null, "34a(1)(b)");

  @Law(
      article = "Participatiewet art. 34a lid 2",
      rule =
          "From 2027 the disregard goes on as long as the college decides, where more hours are"
              + " impossible.")
  private static final Parameter UNIFORM_PROLONGED =
      from2027(DisregardGround.UNIFORM_PROLONGED, null, "34a(2)");

  @Law(
      article = "Participatiewet art. 34a lid 3",
      rule = "From 2027 the disregard of twelve months may be applied anew with a new employment.")
  private static final Parameter UNIFORM_ANEW =
      from2027(DisregardGround.UNIFORM_ANEW, 12, "34a(3)");

  private static final List<Parameter> ALL =
      List.of(
          EARNINGS,
          SINGLE_PARENT,
          MEDICALLY_LIMITED,
          SUBSIDISED_JOB,
          SUBSIDISED_JOB_PROLONGED,
          UNIFORM,
          MEDICALLY_LIMITED_2027,
          UNIFORM_PROLONGED,
          UNIFORM_ANEW);

  private DisregardParameters() {}

  /**
   * One line.
   *
   * @param to the first day on which it is not known to hold
   * @param highest a month; absent where there is no limit
   * @param months how many it may be applied for; absent where there is no limit
   */
  public record Parameter(
      DisregardGround ground,
      LocalDate from,
      @Nullable LocalDate to,
      Percentage percentage,
      @Nullable Money highest,
      @Nullable Integer months,
      String source) {}

  private static Parameter from2027(
      DisregardGround ground, @Nullable Integer months, String paragraph) {
    return new Parameter(
        ground,
        IN_2027,
        null,
        Percentage.of("15"),
        null,
        months,
        "Participatiewet, text of 2026-01-01, art. " + paragraph + ", not yet in force");
  }

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
    return switch (ground) {
      case UNIFORM, UNIFORM_PROLONGED, UNIFORM_ANEW -> !month.atDay(1).isBefore(UNIFORM.from());
      case NONE,
          EARNINGS,
          SINGLE_PARENT,
          MEDICALLY_LIMITED,
          SUBSIDISED_JOB,
          SUBSIDISED_JOB_PROLONGED,
          UNKNOWN_PERIOD ->
          true;
    };
  }

  /** How many months a disregard may be applied for; empty where there is no limit. */
  static Optional<Integer> months(DisregardGround ground) {
    return ALL.stream()
        .filter(p -> p.ground() == ground)
        .flatMap(p -> Stream.ofNullable(p.months()))
        .max(Comparator.naturalOrder());
  }
}
