/** Specs of what a session keeps. */
@NullMarked
package nl.doorloop.onecounter.sessions;

import org.jspecify.annotations.NullMarked;
