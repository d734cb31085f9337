package nl.doorloop.continuity.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to a {@link Resident} changes nothing. */
public enum ResidentRefusal implements Refusal {
  UNKNOWN_RESIDENT("There is no such resident."),
  SAME_RESIDENT("A resident cannot be joined to or split from themselves."),
  NOT_PROVISIONAL("Only a resident without a BSN can be joined into another."),
  INTO_PROVISIONAL("A resident can only be joined into one whose BSN is known."),
  ALREADY_JOINED("The resident has been joined into another already."),
  SPLIT_BEFORE("A person has said that these two are not the same."),
  NOT_JOINED("The resident has not been joined into that other one."),
  ALREADY_CLOSED("The trajectory was closed on that same day already."),
  REGISTRATION_STAYS("The registration of a resident cannot be withdrawn."),
  JOINING_STAYS("Two residents that were joined are split, and not corrected apart."),
  UNKNOWN_AGREEMENT("There is no such return agreement with this resident."),
  AGREEMENT_OVER("The agreed day of the return lies before that day: the agreement was over."),
  ALREADY_FALLEN_BACK("A return was proposed under this agreement already."),
  NOTHING_TO_REINSTATE("The return agreement names nothing that can be reinstated."),
  NOT_IN_THE_AGREEMENT("The return agreement does not name all of these provisions.");

  private final String sentence;

  ResidentRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
