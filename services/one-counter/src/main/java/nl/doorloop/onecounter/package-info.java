/**
 * One address for everybody: the line of every resident, derived from the facts of all services.
 * Read {@code domain} first, then {@code feeds}, then {@code residents}.
 */
@NullMarked
package nl.doorloop.onecounter;

import org.jspecify.annotations.NullMarked;
