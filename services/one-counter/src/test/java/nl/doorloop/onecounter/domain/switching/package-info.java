@NullMarked
package nl.doorloop.onecounter.domain.switching;

import org.jspecify.annotations.NullMarked;
