/** Rows of the file {@code sheltered-work}, taken over as employments and day activities. */
@NullMarked
package nl.doorloop.shelteredwork.rows;

import org.jspecify.annotations.NullMarked;
