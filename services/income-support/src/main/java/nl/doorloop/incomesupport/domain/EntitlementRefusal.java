package nl.doorloop.incomesupport.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to an {@link Entitlement} changes nothing. */
public enum EntitlementRefusal implements Refusal {
  NO_ENTITLEMENT("There is no such entitlement in force."),
  ALREADY_GRANTED("This entitlement was granted before."),
  DECIDED_HERE("This entitlement was granted here, not taken over from a file."),
  ALREADY_SUSPENDED("The entitlement is suspended already."),
  NOT_SUSPENDED("The entitlement is not suspended."),
  ALREADY_TERMINATED("The entitlement has been terminated already."),
  BEFORE_THE_START("That day lies before the first day of the entitlement."),
  AFTER_THE_END("That day lies after the last day of the entitlement."),
  BEFORE_THE_SUSPENSION("An entitlement cannot resume before the day it was suspended from."),
  BEFORE_THE_LAST_RESUMPTION("The entitlement was resumed after that day."),
  ENDS_BEFORE_IT_STARTS("The last day lies before the first day of the entitlement."),
  MONTH_OUTSIDE("In that month the entitlement is not in force on any day."),
  ALREADY_WITHDRAWN("The entitlement was withdrawn (Participatiewet art. 54(3) and (4))."),
  BEFORE_THE_LAW(
      "The Participatiewet is in force since 1 January 2015; nothing is decided under it about days"
          + " before (Participatiewet art. 54)."),
  NOT_THE_FIRST_SUSPENDED_DAY(
      "For a default that was not repaired an entitlement is withdrawn from the first day on which"
          + " the right was suspended, and for an address from the first day on which its payment"
          + " was (Participatiewet art. 54(4) and 40(5))."),
  REPAIR_NOT_ASKED(
      "The resident has to be asked to repair what led to the suspension, and be given time for it"
          + " (Participatiewet art. 54(2) and 40(4))."),
  REPAIR_TERM_RUNS(
      "The resident still has time to repair what led to the suspension (Participatiewet art. 54(4)"
          + " and 40(5))."),
  NOT_REVISED("On that day it is this amount already."),
  ALREADY_NIL("There is nothing to pay already."),
  NOT_NIL("There is no nil period."),
  BEFORE_THE_NIL_PERIOD("A nil period cannot end before the day it began."),
  BEFORE_THE_LAST_NIL_PERIOD("The last nil period ended after that day."),
  NOT_THE_PARTICIPATIEWET(
      "This holds under the Participatiewet, and this scheme has a law of its own (Participatiewet"
          + " art. 18 and 31)."),
  ALREADY_REDUCED("On some of these days the aid is reduced already."),
  NOT_THE_WHOLE_AID(
      "For a uniform duty the reduction is one hundred percent (Participatiewet art. 18(5))."),
  OTHER_MONTHS(
      "For a uniform duty a reduction lasts one to three months, the second within twelve months"
          + " longer than the first, and every further one three (Participatiewet art. 18(5) to"
          + " (8))."),
  SPREAD_NOT_IN_THE_ORDINANCE(
      "The ordinance of this municipality does not say that a reduction is spread (Participatiewet"
          + " art. 18(5))."),
  NOT_SPREAD_SO(
      "A reduction for a uniform duty is spread over the month of imposition and the two after it at"
          + " most, a third of it at least in the first (Participatiewet art. 18(5))."),
  NO_REDUCTION("There is no such reduction of this entitlement."),
  OUTSIDE_THE_REDUCTION("On that day this reduction is not applied."),
  BEFORE_THE_REDUCTION("A reduction is reconsidered after it was decided."),
  NOT_UNDER_THE_ORDINANCE(
      "A reduction under the ordinance is reconsidered; one for a uniform duty is revised when the"
          + " duty is met again (Participatiewet art. 18(3) and (11))."),
  NOT_A_UNIFORM_DUTY(
      "A reduction is revised for meeting the duty again only where that is a uniform one"
          + " (Participatiewet art. 18(11))."),
  REVISION_NOT_REQUESTED(
      "A reduction is revised because the duty is met again when the resident asks for it"
          + " (Participatiewet art. 18(11))."),
  DISREGARD_UNDER_27(
      "For somebody under 27 no part of the earnings is disregarded (Participatiewet art. 31(5))."),
  DISREGARD_USED_UP(
      "This disregard has been applied for as many months as the law allows (Participatiewet art."
          + " 31(2)(n), (r) and (z), 34a)."),
  DISREGARD_TOO_EARLY(
      "This disregard follows on another, of which the months have not all passed (Participatiewet"
          + " art. 31(2)(r), (z) and (aa), 34a(2))."),
  DISREGARD_YIELDS(
      "Another disregard goes before this one (Participatiewet art. 31(2)(r), (y) and (z))."),
  EMPLOYMENT_NOT_NEW(
      "Anew this disregard is applied only with an employment that began after the period before"
          + " had passed (Participatiewet art. 34a(3))."),
  DISREGARD_NOT_IN_FORCE(
      "This disregard applies to months from January 2027 on (Participatiewet art. 34a)."),
  REINSTATEMENT_DECIDED("About reinstating this entitlement was decided already."),
  BEFORE_THE_FALL_BACK("Nothing is reinstated before the day on which the resident fell back."),
  EARLIER_NOT_ENDED("The earlier entitlement has not ended by that day."),
  AMOUNT_NOT_KNOWN("The amount of the earlier entitlement is not known here: say how much it is."),
  NEW_APPLICATION_NEEDED(
      "General assistance that ended twelve months ago or longer is applied for anew"
          + " (Participatiewet art. 43a)."),
  SET_OFF_TOO_LATE(
      "Income is set off in its own month or in the six months after (Participatiewet art. 19(2)"
          + " and 58(4))."),
  ASKED_BEFORE_THE_SUSPENSION("A repair is asked for once the entitlement is suspended."),
  NO_TIME_TO_REPAIR("The last day to repair must lie after the day on which it is asked for."),
  ALREADY_ABROAD("The resident is outside the Netherlands already."),
  NOT_ABROAD("No stay outside the Netherlands is recorded that has no end."),
  BEFORE_THE_LAST_RETURN("The resident came back from the stay before after that day."),
  BACK_BEFORE_LEAVING("The first day back must lie after the first day outside the Netherlands."),
  FINE_TOO_HIGH(
      "A fine is at most what was paid too much, or one and a half times that within five years after"
          + " an earlier one (Participatiewet art. 18a(1) and (5))."),
  DECIDED_BEFORE_THE_BREACH("It cannot be decided before the day on which the duty was not met."),
  WARNED_WITHIN_TWO_YEARS(
      "A warning was given in the two years before, so a fine is imposed (Participatiewet art."
          + " 18a(4))."),
  NO_PLAN_OF_ACTION("No plan of action was set (Participatiewet art. 44a)."),
  EVALUATED_BEFORE_SET("A plan of action is evaluated after it was set."),
  NOTHING_PAID("The amount must be more than nothing."),
  UNDUE_PAYMENT_ALREADY_FOUND("This undue payment was recorded before."),
  NO_UNDUE_PAYMENT("There is no such undue payment of this entitlement."),
  RECLAIM_ALREADY_DECIDED("It was decided already whether this is reclaimed."),
  RECLAIM_BEFORE_FOUND("It cannot be decided before the day on which the payment was found."),
  RECLAIM_TOO_LATE(
      "What the person could have understood to be paid unduly is not reclaimed more than two years"
          + " after it was paid (Participatiewet art. 58(6))."),
  RECLAIM_IS_A_DUTY(
      "What was paid because the duty to inform was not met is reclaimed, unless for urgent reasons"
          + " or after ten years (Participatiewet art. 58(1), (7) and (8))."),
  WAIVED_TOO_EARLY(
      "What is reclaimed is waived after ten years, or when half of what is left is paid at once"
          + " (Participatiewet art. 58(7))."),
  NO_HOLIDAY_ALLOWANCE(
      "A holiday allowance is paid on general assistance only (Participatiewet art. 45(1))."),
  ALLOWANCE_ALREADY_PAID("The holiday allowance was paid for these days already."),
  INFORMATION_ALREADY_ASKED("This institution was asked already, and has not answered yet."),
  INFORMATION_NOT_ASKED("This institution was not asked for information, or has answered."),
  INFORMATION_BEFORE_ASKED("Information cannot come in before the day on which it was asked for.");

  private final String sentence;

  EntitlementRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
