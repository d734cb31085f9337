package nl.doorloop.debtsupport.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to an {@link EarlySignal} changes nothing. */
public enum SignalRefusal implements Refusal {
  NO_SIGNAL("There is no such signal."),
  SIGNAL_ALREADY_RECEIVED("This signal was recorded before."),
  BEFORE_THE_LAW(
      "That day lies before the law: there are early signals since 1 January 2021 (Wet"
          + " gemeentelijke schuldhulpverlening, as changed in 2021)."),
  HELP_ALREADY_ANSWERED("The resident has answered the offer of help already."),
  FOLLOWED_UP_BEFORE_RECEIVED("A signal cannot be followed up before the day it was received."),
  FOLLOWED_UP_SINCE("The signal was followed up after that day.");

  private final String sentence;

  SignalRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
