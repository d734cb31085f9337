/** Who may see which resident here, and what every question has in common. */
@NullMarked
package nl.doorloop.onecounter.access;

import org.jspecify.annotations.NullMarked;
