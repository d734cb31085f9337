/**
 * What continuity publishes about a resident; read {@link
 * nl.doorloop.language.continuity.ContinuityEvent}.
 */
@NullMarked
package nl.doorloop.language.continuity;

import org.jspecify.annotations.NullMarked;
