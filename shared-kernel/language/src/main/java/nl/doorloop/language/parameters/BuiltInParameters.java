package nl.doorloop.language.parameters;

import static nl.doorloop.language.law.Law.Certainty.NOT_VERIFIED;
import static nl.doorloop.language.parameters.ParameterName.BUFFER_BUDGET;
import static nl.doorloop.language.parameters.ParameterName.BUFFER_BUDGET_A_YEAR;
import static nl.doorloop.language.parameters.ParameterName.EARNINGS_DISREGARD_HIGHEST;
import static nl.doorloop.language.parameters.ParameterName.EARNINGS_DISREGARD_PERCENTAGE;
import static nl.doorloop.language.parameters.ParameterName.EMPLOYER_CHARGES;
import static nl.doorloop.language.parameters.ParameterName.HOLIDAY_ALLOWANCE;
import static nl.doorloop.language.parameters.ParameterName.MEDICALLY_LIMITED_DISREGARD_HIGHEST;
import static nl.doorloop.language.parameters.ParameterName.MEDICALLY_LIMITED_DISREGARD_PERCENTAGE;
import static nl.doorloop.language.parameters.ParameterName.PENSION_AGE_DISREGARD_HIGHEST;
import static nl.doorloop.language.parameters.ParameterName.PENSION_AGE_DISREGARD_PERCENTAGE;
import static nl.doorloop.language.parameters.ParameterName.SINGLE_PARENT_DISREGARD_HIGHEST;
import static nl.doorloop.language.parameters.ParameterName.SINGLE_PARENT_DISREGARD_PERCENTAGE;
import static nl.doorloop.language.parameters.ParameterName.SUBSIDISED_JOB_DISREGARD_HIGHEST;
import static nl.doorloop.language.parameters.ParameterName.SUBSIDISED_JOB_DISREGARD_PERCENTAGE;
import static nl.doorloop.language.parameters.ParameterName.UNIFORM_DISREGARD;
import static nl.doorloop.language.parameters.ParameterName.UNIFORM_DISREGARD_PERCENTAGE;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.law.Law;
import org.jspecify.annotations.Nullable;

/**
 * The values that come with the product, each from the text that was read. Amounts change on 1
 * January and 1 July: those of 1 July 2026 were not read and are to be set; until then those of
 * January hold.
 */
public final class BuiltInParameters {
  private static final LocalDate IN_2026 = LocalDate.of(2026, 1, 1);
  private static final LocalDate IN_2027 = LocalDate.of(2027, 1, 1);
  private static final String TEXT = "Participatiewet, text of 2026-01-01, art. ";

  @Law(
      article = "Participatiewet art. 31 lid 2 onder n",
      rule = "Of earnings 25 percent does not count, at most EUR 285.00 a month, in 2026.")
  static final List<ParameterLine> EARNINGS =
      List.of(
          line(EARNINGS_DISREGARD_PERCENTAGE, IN_2026, IN_2027, "25", TEXT + "31(2)(n)"),
          line(EARNINGS_DISREGARD_HIGHEST, IN_2026, IN_2027, "285.00", TEXT + "31(2)(n)"));

  @Law(
      article = "Participatiewet art. 31 lid 2 onder n, art. 34a lid 1 onder c",
      rule =
          "Of the earnings of who has reached the pensionable age 25 percent does not count, in 2026"
              + " at most EUR 285.00 a month, from 2027 at most EUR 226.00.")
  static final List<ParameterLine> PENSION_AGE =
      List.of(
          line(PENSION_AGE_DISREGARD_PERCENTAGE, IN_2026, null, "25", TEXT + "31(2)(n), 34a(1)(c)"),
          line(PENSION_AGE_DISREGARD_HIGHEST, IN_2026, IN_2027, "285.00", TEXT + "31(2)(n)"),
          line(
              PENSION_AGE_DISREGARD_HIGHEST,
              IN_2027,
              null,
              "226.00",
              TEXT + "34a(1)(c), not yet in force"));

  @Law(
      article = "Participatiewet art. 31 lid 2 onder r",
      rule =
          "Of the earnings of a single parent with a child under twelve 12.5 percent does not"
              + " count, at most EUR 177.66 a month, in 2026.")
  static final List<ParameterLine> SINGLE_PARENT =
      List.of(
          line(SINGLE_PARENT_DISREGARD_PERCENTAGE, IN_2026, IN_2027, "12.5", TEXT + "31(2)(r)"),
          line(SINGLE_PARENT_DISREGARD_HIGHEST, IN_2026, IN_2027, "177.66", TEXT + "31(2)(r)"));

  @Law(
      article = "Participatiewet art. 31 lid 2 onder y, art. 34a lid 1 onder b",
      rule =
          "Of the earnings of who is medically limited in hours 15 percent does not count, in 2026 at"
              + " most EUR 180.19 a month.")
  static final List<ParameterLine> MEDICALLY_LIMITED =
      List.of(
          line(MEDICALLY_LIMITED_DISREGARD_PERCENTAGE, IN_2026, null, "15", TEXT + "31(2)(y)"),
          line(MEDICALLY_LIMITED_DISREGARD_HIGHEST, IN_2026, IN_2027, "180.19", TEXT + "31(2)(y)"));

  @Law(
      article = "Participatiewet art. 31 lid 2 onder z en aa",
      rule =
          "Of what a job with wage cost subsidy brings 15 percent does not count, at most EUR 180.19"
              + " a month, in 2026.")
  static final List<ParameterLine> SUBSIDISED_JOB =
      List.of(
          line(SUBSIDISED_JOB_DISREGARD_PERCENTAGE, IN_2026, IN_2027, "15", TEXT + "31(2)(z)"),
          line(SUBSIDISED_JOB_DISREGARD_HIGHEST, IN_2026, IN_2027, "180.19", TEXT + "31(2)(z)"));

  @Law(
      article = "Participatiewet art. 34a lid 1 tot en met 3",
      rule = "From 2027 15 percent of earnings does not count; a council may begin earlier.")
  static final List<ParameterLine> UNIFORM =
      List.of(
          line(UNIFORM_DISREGARD, IN_2027, null, "YES", TEXT + "34a, not yet in force"),
          line(UNIFORM_DISREGARD_PERCENTAGE, IN_2026, null, "15", TEXT + "34a(1)"));

  @Law(
      article = "Participatiewet art. 34b (vanaf 1 januari 2027)",
      rule =
          "From 2027 a shortfall by set-off is made up for, at most EUR 1000 a calendar year; a"
              + " council may begin earlier.")
  static final List<ParameterLine> BUFFER =
      List.of(
          line(BUFFER_BUDGET, IN_2027, null, "YES", TEXT + "34b, not yet in force"),
          line(BUFFER_BUDGET_A_YEAR, IN_2026, null, "1000.00", TEXT + "34b"));

  @Law(
      article = "Regeling loonkostensubsidie Participatiewet 2021 art. 1",
      rule = "The employer's charges are 23.5 percent.",
      certainty = NOT_VERIFIED)
  static final List<ParameterLine> CHARGES =
      List.of(
          line(
              EMPLOYER_CHARGES,
              LocalDate.of(2021, 1, 1),
              null,
              "23.5",
              "Regeling loonkostensubsidie Participatiewet 2021, art. 1"));

  @Law(
      article = "Wet minimumloon en minimumvakantiebijslag art. 15",
      rule = "The holiday allowance is at least 8 percent of the wage.",
      certainty = NOT_VERIFIED)
  static final List<ParameterLine> ALLOWANCE =
      List.of(
          line(
              HOLIDAY_ALLOWANCE,
              LocalDate.of(2015, 1, 1),
              null,
              "8",
              "Wet minimumloon en minimumvakantiebijslag, art. 15"));

  private static final List<ParameterLine> ALL =
      Stream.of(
              EARNINGS,
              PENSION_AGE,
              SINGLE_PARENT,
              MEDICALLY_LIMITED,
              SUBSIDISED_JOB,
              UNIFORM,
              BUFFER,
              CHARGES,
              ALLOWANCE)
          .flatMap(List::stream)
          .toList();

  private BuiltInParameters() {}

  public static List<ParameterLine> all() {
    return ALL;
  }

  private static ParameterLine line(
      ParameterName name, LocalDate from, @Nullable LocalDate to, String value, String source) {
    return new ParameterLine(new ParameterId(name, null), from, to, name.read(value), source);
  }
}
