/**
 * The line of one resident as a drawing: pure geometry, drawn by a template. Read {@link
 * nl.doorloop.onecounter.pages.figure.Figure} first.
 */
@NullMarked
package nl.doorloop.onecounter.pages.figure;

import org.jspecify.annotations.NullMarked;
