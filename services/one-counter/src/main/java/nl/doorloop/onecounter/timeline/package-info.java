/** What was recorded about a resident, entry by entry, in words. Read {@code Timeline} first. */
@NullMarked
package nl.doorloop.onecounter.timeline;

import org.jspecify.annotations.NullMarked;
