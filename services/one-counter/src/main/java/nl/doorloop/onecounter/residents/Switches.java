package nl.doorloop.onecounter.residents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.domain.switching.Known;
import nl.doorloop.onecounter.domain.switching.Switch;
import nl.doorloop.onecounter.domain.switching.SwitchDay;
import nl.doorloop.onecounter.timeline.Sight;
import nl.doorloop.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the income of one resident around a switch, for one caller. Scope was decided before.
 */
public final class Switches {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final Residents residents;
  private final Today today;

  public Switches(Residents residents, Today today) {
    this.residents = residents;
    this.today = today;
  }

  /**
   * @param knownOn the instant whose knowledge this is
   * @param complete whether the caller may see all income of the resident
   * @param switched absent where no day was asked about and the facts announce none
   */
  public record Seen(
      ResidentId residentId, Instant knownOn, boolean complete, @Nullable Switch switched) {}

  /**
   * @param on the day of the switch; by default the next one that the facts announce
   */
  public Seen of(
      KnownResident resident, Caller caller, Optional<LocalDate> on, Optional<Instant> knownOn) {
    var instant = knownOn.orElseGet(today::now);
    var asOf = LocalDate.ofInstant(instant, HERE);
    var line = residents.line(resident, Optional.of(instant));
    var sight = new Sight(caller, line);
    var known =
        new Known(
            sight.trajectory(),
            line.covers(),
            line.coverEnds(),
            sight.effective(),
            sight::maySee,
            sight.seesAllIncome());
    return new Seen(
        line.head(),
        instant,
        known.complete(),
        on.or(() -> SwitchDay.next(known, asOf))
            .map(day -> Switch.of(known, day, asOf))
            .orElse(null));
  }
}
