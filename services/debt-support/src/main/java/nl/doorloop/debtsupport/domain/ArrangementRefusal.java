package nl.doorloop.debtsupport.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to a {@link DebtArrangement} changes nothing. */
public enum ArrangementRefusal implements Refusal {
  NO_ARRANGEMENT("There is no such arrangement."),
  ALREADY_STARTED("This arrangement was started before."),
  DECIDED_HERE("This arrangement was recorded here, not taken over from a file."),
  ALREADY_ENDED("The arrangement has been ended already."),
  AFTER_THE_END("That day lies after the last day of the arrangement."),
  ENDS_BEFORE_IT_STARTS("The last day lies before the first day of the arrangement."),
  BEFORE_THE_LAW(
      "That day lies before the law of such an arrangement (Wet gemeentelijke schuldhulpverlening"
          + " art. 13; Faillissementswet title III)."),
  NOT_ADMITTED("No request of this resident with that id led to admission to debt support."),
  STARTS_BEFORE_ADMISSION("An arrangement cannot begin before the resident was admitted to it."),
  IN_ANOTHER_SCHEME(
      "They are in another debt scheme on one of those days: that one ends first"
          + " (Faillissementswet art. 285, 288)."),
  CLEAN_SLATE_IS_STATUTORY(
      "Only a statutory debt scheme ends with a clean slate (Faillissementswet art. 358)."),
  DECLARED_OF_A_STATUTORY_SCHEME(
      "A declaration goes with the request for a statutory scheme; this is one already"
          + " (Faillissementswet art. 285(1)(f))."),
  DECLARED_BEFORE_THE_START("That day lies before the first day of the arrangement."),
  ALREADY_DECLARED("A declaration was issued for this arrangement before."),
  NOT_ENDED("After-care follows on an arrangement that has an end, and this one has none."),
  AFTER_CARE_BEFORE_THE_END(
      "After-care follows on the arrangement (Wet gemeentelijke schuldhulpverlening art. 1)."),
  AFTER_CARE_ALREADY_STARTED("After-care for this arrangement was started before."),
  NO_AFTER_CARE("There is no after-care to end."),
  AFTER_CARE_ENDS_BEFORE_IT_STARTS("The last day lies before the first day of the after-care.");

  private final String sentence;

  ArrangementRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
