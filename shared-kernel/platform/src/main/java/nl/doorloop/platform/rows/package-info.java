/** Rows of the organisations' files, taken over through a service's own decider. */
@NullMarked
package nl.doorloop.platform.rows;

import org.jspecify.annotations.NullMarked;
