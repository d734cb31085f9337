package nl.doorloop.platform.security;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;

/** Where residents live, as far as this service knows; {@link Scope} decides by it. */
@FunctionalInterface
public interface ResidentPlaces {
  /** Empty for a resident who is not known. */
  Optional<Municipality> municipalityOf(ResidentId residentId, LocalDate today);
}
