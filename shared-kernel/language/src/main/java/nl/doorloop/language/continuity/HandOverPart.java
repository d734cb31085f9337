package nl.doorloop.language.continuity;

import java.util.Objects;
import java.util.stream.Stream;
import nl.doorloop.language.Axis;
import nl.doorloop.language.GoalId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that goes along in a hand-over, and the law on whose ground the receiver may have it:
 * exactly one of a provision, a part of the timeline and a goal.
 *
 * @param provisionId a provision
 * @param axis a part of the timeline
 * @param goalId a goal that was set with the resident
 */
public record HandOverPart(
    @Nullable ProvisionId provisionId,
    @Nullable Axis axis,
    LegalFramework legalGround,
    @Nullable GoalId goalId) {
  public HandOverPart {
    if (Stream.of(provisionId, axis, goalId).filter(Objects::nonNull).count() != 1) {
      throw new InvalidValue("a part is either a provision, an axis of the timeline or a goal");
    }
  }

  public static HandOverPart of(ProvisionId provisionId, LegalFramework legalGround) {
    return new HandOverPart(provisionId, null, legalGround, null);
  }

  public static HandOverPart of(Axis axis, LegalFramework legalGround) {
    return new HandOverPart(null, axis, legalGround, null);
  }

  public static HandOverPart of(GoalId goalId, LegalFramework legalGround) {
    return new HandOverPart(null, null, legalGround, goalId);
  }
}
