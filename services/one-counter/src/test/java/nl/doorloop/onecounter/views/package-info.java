/** What the views are made of. */
@NullMarked
package nl.doorloop.onecounter.views;

import org.jspecify.annotations.NullMarked;
