/**
 * The obstacles to work that Simpel Switchen names, as far as events tell them. Begin with {@link
 * nl.doorloop.onecounter.domain.obstacles.Obstacle}.
 */
@NullMarked
package nl.doorloop.onecounter.domain.obstacles;

import org.jspecify.annotations.NullMarked;
