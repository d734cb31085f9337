package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import nl.doorloop.employerdesk.domain.Placement;
import nl.doorloop.employerdesk.domain.PlacementRefusal;
import nl.doorloop.employerdesk.domain.law.NotInWsw;
import nl.doorloop.employerdesk.wsw.WswEmployments;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.commands.CommandRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps wage cost subsidies apart from the Wsw employments that this service has heard of. */
@Component
class WswCheck {
  private final WswEmployments employments;

  WswCheck(WswEmployments employments) {
    this.employments = employments;
  }

  /**
   * @param from the first day of the subsidy, which lasts as long as the placement may
   * @throws CommandRefused where the resident is in a Wsw employment on one of those days
   */
  void requireNone(Placement placement, LocalDate from) {
    Placement.startOf(placement)
        .ifPresent(
            started ->
                requireNone(started.residentId(), from, Placement.endOf(placement).orElse(null)));
  }

  void requireNone(ResidentId resident, LocalDate from, @Nullable LocalDate to) {
    boolean lasts = to == null || to.isAfter(from);
    if (lasts && !NotInWsw.allows(new Period(from, to), employments.of(resident))) {
      throw new CommandRefused(PlacementRefusal.IN_WSW_EMPLOYMENT);
    }
  }
}
