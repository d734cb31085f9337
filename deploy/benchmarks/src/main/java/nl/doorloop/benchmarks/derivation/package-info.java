/** Scenario 8: from facts to a line, in memory. */
@NullMarked
package nl.doorloop.benchmarks.derivation;

import org.jspecify.annotations.NullMarked;
