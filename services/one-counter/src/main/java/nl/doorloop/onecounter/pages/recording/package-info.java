/**
 * Recording something about a resident: a form for each command, sent to the service that owns it.
 * Read {@link nl.doorloop.onecounter.pages.recording.Recording} first.
 */
@NullMarked
package nl.doorloop.onecounter.pages.recording;

import org.jspecify.annotations.NullMarked;
