package nl.doorloop.language.continuity;

import nl.doorloop.language.Axis;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes along in a hand-over, and the law on whose ground the receiver may have it.
 *
 * @param provisionId the provision; absent where it is a part of the timeline
 * @param axis the part of the timeline; absent where it is a provision
 */
public record HandOverPart(
    @Nullable ProvisionId provisionId, @Nullable Axis axis, LegalFramework legalGround) {
  public HandOverPart {
    if ((provisionId == null) == (axis == null)) {
      throw new InvalidValue("a part is either a provision or an axis of the timeline");
    }
  }

  public static HandOverPart of(ProvisionId provisionId, LegalFramework legalGround) {
    return new HandOverPart(provisionId, null, legalGround);
  }

  public static HandOverPart of(Axis axis, LegalFramework legalGround) {
    return new HandOverPart(null, axis, legalGround);
  }
}
