/** How questions are read. */
@NullMarked
package nl.doorloop.onecounter.access;

import org.jspecify.annotations.NullMarked;
