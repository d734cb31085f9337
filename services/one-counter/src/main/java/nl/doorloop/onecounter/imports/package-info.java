/**
 * Bringing in the files of the two organisations; read {@link
 * nl.doorloop.onecounter.imports.ImportDesk} first.
 */
@NullMarked
package nl.doorloop.onecounter.imports;

import org.jspecify.annotations.NullMarked;
