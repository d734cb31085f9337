/** Scenarios 3, 4 and 5: from the topic to the views, and from the views to whoever asks. */
@NullMarked
package nl.doorloop.benchmarks.views;

import org.jspecify.annotations.NullMarked;
