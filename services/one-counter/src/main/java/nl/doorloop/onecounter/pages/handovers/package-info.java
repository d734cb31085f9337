/**
 * The pages of hand-overs: what waits for whom, how far one is, and the forms of each side; read
 * {@link nl.doorloop.onecounter.pages.handovers.HandOverPages} first.
 */
@NullMarked
package nl.doorloop.onecounter.pages.handovers;

import org.jspecify.annotations.NullMarked;
