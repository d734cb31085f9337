@NullMarked
package nl.doorloop.onecounter.domain.worklist;

import org.jspecify.annotations.NullMarked;
