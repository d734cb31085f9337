package nl.doorloop.continuity.registry;

import java.time.LocalDate;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to be a resident.
 *
 * @param row the number that the caller knows it by
 * @param known the resident that the same row stood under before
 * @param on the day from which the region knows them to live in their municipality
 */
public record Item(int row, @Nullable ResidentId known, Person person, LocalDate on) {}
