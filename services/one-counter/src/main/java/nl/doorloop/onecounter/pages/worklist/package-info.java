/** {@code /werklijst}: what has to be looked at, why, and who took it on. */
@NullMarked
package nl.doorloop.onecounter.pages.worklist;

import org.jspecify.annotations.NullMarked;
