/** Correcting or withdrawing what was recorded, after a look at what that changes. */
@NullMarked
package nl.doorloop.onecounter.pages.corrections;

import org.jspecify.annotations.NullMarked;
