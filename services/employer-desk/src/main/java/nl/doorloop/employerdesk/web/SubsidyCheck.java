package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.employerdesk.domain.Placement;
import nl.doorloop.employerdesk.domain.PlacementRefusal;
import nl.doorloop.employerdesk.domain.law.InTheGroup;
import nl.doorloop.employerdesk.domain.law.NotInWsw;
import nl.doorloop.employerdesk.wsw.SubsidyGroup;
import nl.doorloop.employerdesk.wsw.WswEmployments;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.commands.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps wage cost subsidies apart from the Wsw employments that this service has heard of, and to
 * the group that they are for.
 */
@Component
class SubsidyCheck {
  private final WswEmployments employments;
  private final SubsidyGroup group;

  SubsidyCheck(WswEmployments employments, SubsidyGroup group) {
    this.group = group;
    this.employments = employments;
  }

  /**
   * @param from the first day of the subsidy, which lasts as long as the placement may
   * @throws CommandRefused where the resident is in a Wsw employment on one of those days, or was
   *     established not to belong to the group
   */
  void require(Placement placement, LocalDate from) {
    Placement.startOf(placement)
        .ifPresent(
            started ->
                require(started.residentId(), from, Placement.endOf(placement).orElse(null)));
  }

  void require(ResidentId resident, LocalDate from, @Nullable LocalDate to) {
    boolean lasts = to == null || to.isAfter(from);
    if (lasts && !NotInWsw.allows(new Period(from, to), employments.of(resident))) {
      throw new CommandRefused(PlacementRefusal.IN_WSW_EMPLOYMENT);
    }
    if (!InTheGroup.allows(from, group.of(resident))) {
      throw new CommandRefused(PlacementRefusal.OUTSIDE_THE_GROUP);
    }
  }
}
