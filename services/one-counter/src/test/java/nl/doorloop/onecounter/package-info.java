/** The one-counter with real parts: what is published comes out over HTTP. */
@NullMarked
package nl.doorloop.onecounter;

import org.jspecify.annotations.NullMarked;
