/**
 * What every deciding service respects of the hand-overs that continuity decides about; read {@link
 * nl.doorloop.platform.handovers.NamedProvisions} first.
 */
@NullMarked
package nl.doorloop.platform.handovers;

import org.jspecify.annotations.NullMarked;
