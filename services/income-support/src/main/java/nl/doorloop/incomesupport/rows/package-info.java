/** Rows of the file {@code income-support}, taken over as entitlements. */
@NullMarked
package nl.doorloop.incomesupport.rows;

import org.jspecify.annotations.NullMarked;
