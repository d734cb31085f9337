/** How the way from the topics to the views is measured. */
@NullMarked
package nl.doorloop.onecounter.feeds;

import org.jspecify.annotations.NullMarked;
