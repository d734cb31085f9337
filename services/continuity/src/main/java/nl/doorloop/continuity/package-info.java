/**
 * Continuity: who the residents are, where they stand on the ladder, who leads; read {@link
 * nl.doorloop.continuity.domain.Resident} first.
 */
@NullMarked
package nl.doorloop.continuity;

import org.jspecify.annotations.NullMarked;
