/** Proves what {@code nl.doorloop.platform.inventory} promises. */
@NullMarked
package nl.doorloop.platform.inventory;

import org.jspecify.annotations.NullMarked;
