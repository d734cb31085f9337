/** From the topics to the views: one feed a generation. Read {@code ViewsHandler} first. */
@NullMarked
package nl.doorloop.onecounter.feeds;

import org.jspecify.annotations.NullMarked;
