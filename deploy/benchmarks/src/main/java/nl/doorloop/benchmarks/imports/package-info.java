/** Scenario 2: the files of the organisations, through the deciders. */
@NullMarked
package nl.doorloop.benchmarks.imports;

import org.jspecify.annotations.NullMarked;
