/** What an administrator asks: are the views right, and build them again. */
@NullMarked
package nl.doorloop.onecounter.operations;

import org.jspecify.annotations.NullMarked;
