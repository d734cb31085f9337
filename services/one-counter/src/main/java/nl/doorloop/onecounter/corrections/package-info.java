/**
 * Corrections by hand as the one-counter knows them: what may be corrected, what would change, and
 * the way to the service that owns the event.
 */
@NullMarked
package nl.doorloop.onecounter.corrections;

import org.jspecify.annotations.NullMarked;
