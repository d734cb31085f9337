package nl.doorloop.language.shelteredwork;

import nl.doorloop.language.law.Law;

/** Why a Wsw indication was withdrawn. */
public enum IndicationWithdrawalGround {
  @Law(
      article = "Wsw art. 12 lid 1 onder a",
      rule = "The indication may be withdrawn of who refuses fitting work.",
      asOf = "2015-01-01",
      test = IndicationWithdrawalGround.TEST)
  REFUSED_FITTING_WORK,
  @Law(
      article = "Wsw art. 12 lid 1 onder c",
      rule =
          "The indication may be withdrawn of who was dismissed for an urgent reason that they are"
              + " to blame for, once that stands.",
      asOf = "2015-01-01",
      test = IndicationWithdrawalGround.TEST)
  CULPABLE_DISMISSAL,
  @Law(
      article = "Wsw art. 12 lid 1 onder d",
      rule = "The indication may be withdrawn when the employment ended at the worker's request.",
      asOf = "2015-01-01",
      test = IndicationWithdrawalGround.TEST)
  OWN_REQUEST_ENDED,
  @Law(
      article = "Wsw art. 12 lid 1 onder e",
      rule = "The indication may be withdrawn of who is not available for the work.",
      asOf = "2015-01-01",
      test = IndicationWithdrawalGround.TEST)
  NOT_AVAILABLE,
  /** The indication must be withdrawn then. */
  @Law(
      article = "Wsw art. 12 lid 3",
      rule = "The indication is withdrawn from the day on which that was asked for in writing.",
      asOf = "2015-01-01",
      test = IndicationWithdrawalGround.TEST)
  WRITTEN_REQUEST,
  @Law(
      article = "Wsw art. 12 lid 1 onder b",
      rule =
          "The indication may be withdrawn of who was dismissed for not cooperating in a reassessment"
              + " or in becoming fit for work, once that stands.",
      asOf = "2015-01-01",
      test = IndicationWithdrawalGround.TEST)
  DISMISSED_FOR_NOT_COOPERATING;

  private static final String TEST = "IndicationTest";
}
