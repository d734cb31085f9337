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
  MONTH_OUTSIDE("In that month the entitlement is not in force on any day.");

  private final String sentence;

  EntitlementRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
