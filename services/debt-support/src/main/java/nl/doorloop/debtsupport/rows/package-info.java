/** Rows of the file {@code debt-support}, taken over as arrangements. */
@NullMarked
package nl.doorloop.debtsupport.rows;

import org.jspecify.annotations.NullMarked;
