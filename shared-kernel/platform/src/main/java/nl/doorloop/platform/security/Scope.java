package nl.doorloop.platform.security;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.web.NotFound;

/** How far the current caller may reach, asked by the web side before it sends a command. */
public final class Scope {
  private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private final ResidentPlaces places;
  private final Clock clock;

  public Scope(ResidentPlaces places, Clock clock) {
    this.places = places;
    this.clock = clock;
  }

  /**
   * The resident exists for this caller: a case worker, and the municipality where the resident
   * lives today is one of theirs.
   *
   * @throws NotFound as if the resident did not exist
   */
  public void requireResident(ResidentId residentId) {
    var caller = CurrentCaller.get();
    var seen =
        caller.is(Role.CASE_WORKER)
            && places
                .municipalityOf(residentId, LocalDate.now(clock.withZone(HERE)))
                .filter(caller::maySeePersonsIn)
                .isPresent();
    if (!seen) {
      throw new NotFound("resident");
    }
  }

  /**
   * The caller works for one of these, or is not bound to one organisation.
   *
   * @throws NotAllowed 403 over HTTP
   */
  public void requireOrganisation(Organisation... organisations) {
    var organisation = CurrentCaller.get().organisation();
    if (organisation != null && !List.of(organisations).contains(organisation)) {
      throw new NotAllowed("This is done by " + words(organisations) + " only.");
    }
  }

  /**
   * The caller has one of these roles.
   *
   * @throws NotAllowed 403 over HTTP
   */
  public void requireRole(Role... roles) {
    var caller = CurrentCaller.get();
    if (Arrays.stream(roles).noneMatch(caller::is)) {
      throw new NotAllowed("This takes the role " + words(roles) + ".");
    }
  }

  private static String words(Enum<?>[] names) {
    return String.join(" or ", Arrays.stream(names).map(Enum::name).toList());
  }
}
