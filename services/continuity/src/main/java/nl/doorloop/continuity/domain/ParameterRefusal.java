package nl.doorloop.continuity.domain;

import nl.doorloop.language.decision.Refusal;

/** Why a command to a {@link ParameterSeries} changes nothing. */
public enum ParameterRefusal implements Refusal {
  SET_BEFORE("Another value was set from that same day; withdraw it first."),
  OVERLAPS("Another value holds on one of these days by its own words; withdraw it first."),
  NOTHING_SET("No value was set from that day.");

  private final String sentence;

  ParameterRefusal(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
