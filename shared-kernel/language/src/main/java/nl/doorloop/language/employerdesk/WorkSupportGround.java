package nl.doorloop.language.employerdesk;

import nl.doorloop.language.law.Law;

/** Why there is no support at work. */
public enum WorkSupportGround {
  @Law(
      article = "Participatiewet art. 10 lid 4",
      rule =
          "Whether guidance is necessary, how much and for how long, the college inquires first.",
      test = WorkSupportGround.TEST)
  NOT_NECESSARY,
  @Law(
      article = "Participatiewet art. 7 lid 1 onder a en lid 3, art. 10 lid 1",
      rule = "Support is for whom the municipality supports in finding work.",
      test = WorkSupportGround.TEST)
  NOT_SUPPORTED_BY_THE_MUNICIPALITY,
  @Law(
      article = "Participatiewet art. 6 onder e, art. 10d lid 1 en 8",
      rule = "A wage cost subsidy is for who belongs to the group for it.",
      test = WorkSupportGround.TEST)
  OUTSIDE_THE_GROUP,
  @Law(
      article = "Participatiewet art. 10d lid 3",
      rule = "There is no wage cost subsidy for work in a Wsw employment.",
      test = WorkSupportGround.TEST)
  WSW_EMPLOYMENT,
  @Law(
      article = "Participatiewet art. 10d lid 4",
      rule = "Where the wage value is the whole minimum wage nothing is left to subsidise.",
      test = WorkSupportGround.TEST)
  WHOLE_MINIMUM_WAGE,
  @Law(
      article = "Participatiewet art. 10d lid 9",
      rule = "Beside a wage cost subsidy there is no other subsidy of the wages of the same job.",
      test = WorkSupportGround.TEST)
  OTHER_SUBSIDY;

  private static final String TEST = "WorkSupportRefusedTest";

  /** Whether it can be the reason why there is no such support. */
  public boolean isAbout(WorkSupport support) {
    return switch (this) {
      case NOT_SUPPORTED_BY_THE_MUNICIPALITY -> true;
      case NOT_NECESSARY -> support != WorkSupport.WAGE_COST_SUBSIDY;
      case OUTSIDE_THE_GROUP, WSW_EMPLOYMENT, WHOLE_MINIMUM_WAGE, OTHER_SUBSIDY ->
          support == WorkSupport.WAGE_COST_SUBSIDY;
    };
  }
}
