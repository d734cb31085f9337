@NullMarked
package nl.doorloop.onecounter.domain.obstacles;

import org.jspecify.annotations.NullMarked;
