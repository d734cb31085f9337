/** Proves what the words promise. */
@NullMarked
package nl.doorloop.language;

import org.jspecify.annotations.NullMarked;
