/** What a case worker reads of an event. */
@NullMarked
package nl.doorloop.onecounter.timeline;

import org.jspecify.annotations.NullMarked;
