/** The page of income around a switch. Begin with {@code SwitchPage}. */
@NullMarked
package nl.doorloop.onecounter.pages.switching;

import org.jspecify.annotations.NullMarked;
