package nl.doorloop.onecounter.access;

import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What decides whether somebody may see a resident, and whether a page about them is up to date.
 *
 * @param asked the resident that was asked for
 * @param head the resident whose line it is; another one where {@code asked} was joined into it
 * @param municipality where they live today; absent where nothing tells
 * @param version the number of facts on the line; 0 while there is only an identity
 * @param digest of the whole line; absent while there is none
 */
public record KnownResident(
    ResidentId asked,
    ResidentId head,
    @Nullable Municipality municipality,
    long version,
    @Nullable String digest) {}
