/** Rows of the file {@code assessments}, taken over as assessments on the participation ladder. */
@NullMarked
package nl.doorloop.continuity.rows;

import org.jspecify.annotations.NullMarked;
