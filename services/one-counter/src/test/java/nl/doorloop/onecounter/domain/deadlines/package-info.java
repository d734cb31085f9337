@NullMarked
package nl.doorloop.onecounter.domain.deadlines;

import org.jspecify.annotations.NullMarked;
