/** The worklist: what each caller has to look at, who took what on, and kept filters. */
@NullMarked
package nl.doorloop.onecounter.worklist;

import org.jspecify.annotations.NullMarked;
