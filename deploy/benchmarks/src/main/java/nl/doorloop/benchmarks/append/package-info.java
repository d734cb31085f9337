/** Scenario 1: a command that loads its stream, decides and appends one event. */
@NullMarked
package nl.doorloop.benchmarks.append;

import org.jspecify.annotations.NullMarked;
