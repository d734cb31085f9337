package nl.doorloop.language.parameters;

import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * Everything that may be set, with the article that it belongs to. What a council decides may
 * differ by municipality; what the law sets holds for the region. Without a value, the rule that
 * needs it is not applied.
 */
public enum ParameterName {
  /** The part of earnings that does not count in the first six months. */
  EARNINGS_DISREGARD_PERCENTAGE(
      ParameterUnit.PERCENTAGE, false, "Participatiewet art. 31 lid 2 onder n"),
  /** The most of it in a month. */
  EARNINGS_DISREGARD_HIGHEST(ParameterUnit.EUROS, false, "Participatiewet art. 31 lid 2 onder n"),
  /** The part of the earnings of who has reached the pensionable age that does not count. */
  PENSION_AGE_DISREGARD_PERCENTAGE(
      ParameterUnit.PERCENTAGE,
      false,
      "Participatiewet art. 31 lid 2 onder n, art. 34a lid 1 onder c"),
  /** The most of it in a month. */
  PENSION_AGE_DISREGARD_HIGHEST(
      ParameterUnit.EUROS, false, "Participatiewet art. 31 lid 2 onder n, art. 34a lid 1 onder c"),
  /** The part of the earnings of a single parent that does not count after that. */
  SINGLE_PARENT_DISREGARD_PERCENTAGE(
      ParameterUnit.PERCENTAGE, false, "Participatiewet art. 31 lid 2 onder r"),
  /** The most of it in a month. */
  SINGLE_PARENT_DISREGARD_HIGHEST(
      ParameterUnit.EUROS, false, "Participatiewet art. 31 lid 2 onder r"),
  /** The part of the earnings of who is medically limited in hours that does not count. */
  MEDICALLY_LIMITED_DISREGARD_PERCENTAGE(
      ParameterUnit.PERCENTAGE, false, "Participatiewet art. 31 lid 2 onder y, art. 34a lid 1"),
  /** The most of it in a month; from 2027 on there is no limit to it. */
  MEDICALLY_LIMITED_DISREGARD_HIGHEST(
      ParameterUnit.EUROS, false, "Participatiewet art. 31 lid 2 onder y"),
  /** The part that does not count of what a job with wage cost subsidy brings. */
  SUBSIDISED_JOB_DISREGARD_PERCENTAGE(
      ParameterUnit.PERCENTAGE, false, "Participatiewet art. 31 lid 2 onder z en aa"),
  /** The most of it in a month. */
  SUBSIDISED_JOB_DISREGARD_HIGHEST(
      ParameterUnit.EUROS, false, "Participatiewet art. 31 lid 2 onder z en aa"),
  /** Whether the disregard of 2027 is applied; a council may do so earlier. */
  UNIFORM_DISREGARD(ParameterUnit.SWITCH, true, "Participatiewet art. 34a"),
  /** The part of earnings that it leaves out. */
  UNIFORM_DISREGARD_PERCENTAGE(ParameterUnit.PERCENTAGE, false, "Participatiewet art. 34a lid 1"),
  /** Whether the buffer budget of 2027 is given; a council may do so earlier. */
  BUFFER_BUDGET(ParameterUnit.SWITCH, true, "Participatiewet art. 34b"),
  /** The most of it in a calendar year. */
  BUFFER_BUDGET_A_YEAR(ParameterUnit.EUROS, false, "Participatiewet art. 34b"),
  /** Whether the ordinance lets a reduction for a uniform duty be spread over three months. */
  REDUCTION_SPREAD(ParameterUnit.SWITCH, true, "Participatiewet art. 18 lid 5"),
  /** The statutory minimum wage of a month, for a week of 36 hours. */
  MINIMUM_WAGE_MONTH(ParameterUnit.EUROS, false, "Wet minimumloon en minimumvakantiebijslag"),
  /** The holiday allowance, of the minimum wage. */
  HOLIDAY_ALLOWANCE(
      ParameterUnit.PERCENTAGE, false, "Wet minimumloon en minimumvakantiebijslag art. 15"),
  /** The employer's charges that a wage cost subsidy is raised by. */
  EMPLOYER_CHARGES(ParameterUnit.PERCENTAGE, false, "Regeling loonkostensubsidie art. 1"),
  /** Within how many weeks of the first talk debt support is decided; by ordinance, at most 8. */
  DEBT_DECISION_WEEKS(ParameterUnit.WEEKS, true, "Wet gemeentelijke schuldhulpverlening art. 4a"),
  /** Who leaves an application unhandled only after the time to complete it; not verified. */
  UNHANDLED_AFTER_TERM(ParameterUnit.ORGANISATIONS, false, "Awb art. 4:5 lid 1"),
  /** Who lets only a statutory scheme end with a clean slate; not verified. */
  CLEAN_SLATE_OF_STATUTORY(ParameterUnit.ORGANISATIONS, false, "Faillissementswet art. 358"),
  /** How many months an amicable debt scheme lasts; as the municipality agreed, not by law. */
  AMICABLE_SCHEME_MONTHS(ParameterUnit.MONTHS, true, "Wet gemeentelijke schuldhulpverlening"),
  /** Under which mandate SDD decides for the municipality. */
  MANDATE_SDD(ParameterUnit.REFERENCE, true, "Awb afd. 10.1.1, Participatiewet art. 7 lid 4"),
  /** Under which mandate Drechtwerk decides for the municipality. */
  MANDATE_DRECHTWERK(ParameterUnit.REFERENCE, true, "Awb afd. 10.1.1, Wsw art. 1 lid 2");

  private static final int MOST_WEEKS_FOR_DEBT = 8;

  private final ParameterUnit unit;
  private final boolean perMunicipality;
  private final String article;

  ParameterName(ParameterUnit unit, boolean perMunicipality, String article) {
    this.unit = unit;
    this.perMunicipality = perMunicipality;
    this.article = article;
  }

  public static ParameterName of(String text) {
    for (var name : values()) {
      if (name.name().equals(text)) {
        return name;
      }
    }
    throw new InvalidValue("must be the name of a parameter");
  }

  /** The mandate of an organisation. */
  public static ParameterName mandateOf(Organisation organisation) {
    return switch (organisation) {
      case SDD -> MANDATE_SDD;
      case DRECHTWERK -> MANDATE_DRECHTWERK;
    };
  }

  public ParameterUnit unit() {
    return unit;
  }

  /** Whether a municipality may have a value of its own. */
  public boolean perMunicipality() {
    return perMunicipality;
  }

  public String article() {
    return article;
  }

  /**
   * A value of this parameter in its one form.
   *
   * @throws InvalidValue with a sentence for whoever set it
   */
  public String read(String text) {
    var value = unit.read(text);
    if (this == DEBT_DECISION_WEEKS && Integer.parseInt(value) > MOST_WEEKS_FOR_DEBT) {
      throw new InvalidValue("must be at most 8 weeks (Wet gemeentelijke schuldhulpverlening 4a)");
    }
    return value;
  }

  /**
   * @throws InvalidValue where the municipality cannot have a value of its own
   */
  public void requireScope(@Nullable Municipality municipality) {
    if (municipality != null && !perMunicipality) {
      throw new InvalidValue("must be left out: this is set for the whole region");
    }
  }
}
