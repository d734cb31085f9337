/**
 * Measures the product against limits and peers, side by side in one run; read {@link
 * nl.doorloop.benchmarks.Benchmarks} first.
 */
@NullMarked
package nl.doorloop.benchmarks;

import org.jspecify.annotations.NullMarked;
