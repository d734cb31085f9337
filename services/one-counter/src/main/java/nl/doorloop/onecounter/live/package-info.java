/** Pages that are open and hear that something changed. */
@NullMarked
package nl.doorloop.onecounter.live;

import org.jspecify.annotations.NullMarked;
