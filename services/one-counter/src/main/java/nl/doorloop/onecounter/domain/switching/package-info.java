/**
 * Income over a switch: what covers it day by day, where it is interrupted, and what the law offers
 * for that. Begin with {@link nl.doorloop.onecounter.domain.switching.Switch}.
 */
@NullMarked
package nl.doorloop.onecounter.domain.switching;

import org.jspecify.annotations.NullMarked;
