package nl.doorloop.continuity.registry;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * One resident as the registry has them, without what is encrypted.
 *
 * @param since from which day on the municipality is known
 * @param addressFrom the day of the recorded address that the municipality is from; absent where it
 *     is from a description
 * @param joinedInto the resident whom a person said this provisional one is
 */
record Entry(
    ResidentId residentId,
    Fingerprint fingerprint,
    Municipality municipality,
    LocalDate since,
    @Nullable LocalDate addressFrom,
    @Nullable ResidentId joinedInto) {}
