/** Rows of the file {@code placements}, taken over as placements. */
@NullMarked
package nl.doorloop.employerdesk.rows;

import org.jspecify.annotations.NullMarked;
