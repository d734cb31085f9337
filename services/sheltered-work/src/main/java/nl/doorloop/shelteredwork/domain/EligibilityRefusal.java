package nl.doorloop.shelteredwork.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to the {@link Eligibility} of a resident changes nothing. */
public enum EligibilityRefusal implements Refusal {
  BEFORE_THE_LAW("That day lies before the law that it stands under (Wsw; Participatiewet 10b)."),
  ADVICE_PENDING("Advice was asked for already, and has not come in."),
  ADVICE_NOT_DECIDED("There is advice on which the college has not decided."),
  ASKED_WITHIN_TWELVE_MONTHS(
      "Advice was asked for less than twelve months ago and the situation did not change (Besluit"
          + " advisering beschut werk 3)."),
  ASKED_BEFORE_THE_PREVIOUS("That day lies before the previous request for advice."),
  NO_ADVICE_PENDING("No advice was asked for that has yet to come in."),
  RECEIVED_BEFORE_ASKED("Advice cannot come in before the day on which it was asked for."),
  SHORTCUT_SAYS_OTHERWISE(
      "From that the opposite advice follows, or it is about an own request and this is none (Besluit"
          + " advisering beschut werk 3(3) to (6))."),
  NO_ADVICE(
      "There is no advice to decide on: the college decides after UWV advised"
          + " (Participatiewet 10b(2))."),
  DECIDED_BEFORE_ADVICE("The college cannot decide before the day on which the advice came in."),
  DEVIATES_FROM_ADVICE(
      "The college may decide otherwise than UWV advised only where the advice was made carelessly"
          + " (Participatiewet 10b)."),
  NOT_ESTABLISHED(
      "On that day it is not established that somebody can work in a sheltered setting only"
          + " (Participatiewet 10b)."),
  ALREADY_WAITING("They are on the waiting list already."),
  NOT_WAITING("They are not on the waiting list."),
  LEFT_BEFORE_PLACED("They were put on the waiting list after that day."),
  ALREADY_BRIDGED("This is offered already until the job starts."),
  NO_INDICATION("No Wsw indication is recorded for this resident."),
  ALREADY_INDICATED("A Wsw indication is recorded already for these days."),
  INDICATION_ENDED("The Wsw indication was withdrawn or has lapsed (Wsw 12)."),
  BEFORE_THE_INDICATION("That day lies before the first day of the indication."),
  REASSESSMENT_ALREADY_REQUESTED("Another indication was asked for already."),
  NOT_FINAL_YET(
      "The indication ends once nobody can object to the decision of UWV any longer, which is after"
          + " the day of that decision (Wsw 6(2)(b), 11(1))."),
  RENEWED_BEFORE_REQUESTED("UWV cannot decide before the day on which it was asked."),
  LAPSES_FOR_NO_OTHER_REASON(
      "An indication lapses at pension age or death; on other grounds it is withdrawn (Wsw 12)."),
  ALREADY_IN_REGISTER("An entry in the target-group register is recorded for these days."),
  NO_ENTRY("No entry in the target-group register is recorded for this resident."),
  ENTRY_ENDED("The entry in the target-group register ended before that day."),
  BEFORE_THE_ENTRY("That day lies before the first day of the entry."),
  REGISTERED_THOUGH_SHELTERED(
      "Who is established as exclusively sheltered is not in the target-group register from the day"
          + " after that (Besluit SUWI 3.2(3)).");

  private final String sentence;

  EligibilityRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
