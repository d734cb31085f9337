/** Proves what {@code nl.doorloop.platform.json} promises. */
@NullMarked
package nl.doorloop.platform.json;

import org.jspecify.annotations.NullMarked;
