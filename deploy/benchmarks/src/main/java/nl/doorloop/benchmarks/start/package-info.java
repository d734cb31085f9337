/** Scenario 9: how long a start takes, and how much room the product takes. */
@NullMarked
package nl.doorloop.benchmarks.start;

import org.jspecify.annotations.NullMarked;
