/** Proves what {@code nl.doorloop.platform.commands} promises. */
@NullMarked
package nl.doorloop.platform.commands;

import org.jspecify.annotations.NullMarked;
