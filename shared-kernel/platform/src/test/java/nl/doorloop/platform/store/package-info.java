/** Proves what {@code nl.doorloop.platform.store} promises. */
@NullMarked
package nl.doorloop.platform.store;

import org.jspecify.annotations.NullMarked;
