package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.parameters.ParameterName.EARNINGS_DISREGARD_HIGHEST;
import static nl.doorloop.language.parameters.ParameterName.EARNINGS_DISREGARD_PERCENTAGE;
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

import java.time.YearMonth;
import java.util.Optional;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.law.Law;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.language.parameters.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * How much of an income a disregard leaves out, and in how many months. Percentages and amounts are
 * parameters of their day.
 */
public final class DisregardParameters {
  @Law(
      article = "Participatiewet art. 31 lid 2 onder n",
      rule = "Part of the earnings is disregarded in six months in all.")
  private static final int MONTHS_OF_EARNINGS = 6;

  @Law(
      article = "Participatiewet art. 31 lid 2 onder r",
      rule =
          "Part of the earnings of a single parent with a child under twelve is disregarded for 30"
              + " consecutive months.")
  private static final int MONTHS_OF_SINGLE_PARENT = 30;

  @Law(
      article = "Participatiewet art. 31 lid 2 onder z, art. 34a lid 1 onder a en lid 3",
      rule =
          "Part of what a job with wage cost subsidy brings, and from 2027 of earnings, is"
              + " disregarded for twelve months.")
  private static final int MONTHS_OF_A_PERIOD = 12;

  private DisregardParameters() {}

  /**
   * What holds in a month.
   *
   * @param highest a month; absent where there is no limit
   */
  public record Share(Percentage percentage, @Nullable Money highest) {}

  /** What holds in a month, by the values of its first day; empty where that is not known. */
  public static Optional<Share> in(YearMonth month, DisregardGround ground, Parameters parameters) {
    return switch (ground) {
      case EARNINGS ->
          limited(month, EARNINGS_DISREGARD_PERCENTAGE, EARNINGS_DISREGARD_HIGHEST, parameters);
      case PENSION_AGE ->
          limited(
              month, PENSION_AGE_DISREGARD_PERCENTAGE, PENSION_AGE_DISREGARD_HIGHEST, parameters);
      case SINGLE_PARENT ->
          limited(
              month,
              SINGLE_PARENT_DISREGARD_PERCENTAGE,
              SINGLE_PARENT_DISREGARD_HIGHEST,
              parameters);
      case SUBSIDISED_JOB, SUBSIDISED_JOB_PROLONGED ->
          limited(
              month,
              SUBSIDISED_JOB_DISREGARD_PERCENTAGE,
              SUBSIDISED_JOB_DISREGARD_HIGHEST,
              parameters);
      case MEDICALLY_LIMITED ->
          parameters
              .percentage(month.atDay(1), MEDICALLY_LIMITED_DISREGARD_PERCENTAGE)
              .map(
                  share ->
                      new Share(
                          share,
                          parameters
                              .money(month.atDay(1), MEDICALLY_LIMITED_DISREGARD_HIGHEST)
                              .orElse(null)));
      case UNIFORM, UNIFORM_PROLONGED, UNIFORM_ANEW ->
          parameters
              .percentage(month.atDay(1), UNIFORM_DISREGARD_PERCENTAGE)
              .map(share -> new Share(share, null));
      case NONE, UNKNOWN_PERIOD -> Optional.empty();
    };
  }

  private static Optional<Share> limited(
      YearMonth month, ParameterName percentage, ParameterName highest, Parameters parameters) {
    var most = parameters.money(month.atDay(1), highest);
    return parameters
        .percentage(month.atDay(1), percentage)
        .filter(_ -> most.isPresent())
        .map(share -> new Share(share, most.orElse(null)));
  }

  @Law(
      article = "Participatiewet art. 34a (vanaf 1 januari 2027)",
      rule =
          "The uniform disregard does not exist before 1 January 2027, unless the council chose to"
              + " begin earlier.")
  public static boolean isInForce(
      DisregardGround ground, YearMonth month, Municipality municipality, Parameters parameters) {
    return switch (ground) {
      case UNIFORM, UNIFORM_PROLONGED, UNIFORM_ANEW ->
          parameters.isOn(month.atDay(1), UNIFORM_DISREGARD, municipality);
      case NONE,
          EARNINGS,
          PENSION_AGE,
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
    return switch (ground) {
      case EARNINGS -> Optional.of(MONTHS_OF_EARNINGS);
      case SINGLE_PARENT -> Optional.of(MONTHS_OF_SINGLE_PARENT);
      case SUBSIDISED_JOB, UNIFORM, UNIFORM_ANEW -> Optional.of(MONTHS_OF_A_PERIOD);
      case NONE,
          PENSION_AGE,
          MEDICALLY_LIMITED,
          SUBSIDISED_JOB_PROLONGED,
          UNIFORM_PROLONGED,
          UNKNOWN_PERIOD ->
          Optional.empty();
    };
  }
}
