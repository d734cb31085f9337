package nl.doorloop.platform.handovers;

import nl.doorloop.language.decision.Refusal;

/** Why a provision does not end now. */
public enum ProvisionInHandOver implements Refusal {
  PROVISION_IN_HAND_OVER(
      "The provision is named in a hand-over and does not end before the receiver has started,"
          + " unless with a reason in despiteHandOver.");

  private final String sentence;

  ProvisionInHandOver(String sentence) {
    this.sentence = sentence;
  }

  @Override
  public String sentence() {
    return sentence;
  }
}
