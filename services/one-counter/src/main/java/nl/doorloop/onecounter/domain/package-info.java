/**
 * From the facts known about one resident to the one development line: a pure function without a
 * clock. Read {@link nl.doorloop.onecounter.domain.Trajectory} first.
 */
@NullMarked
package nl.doorloop.onecounter.domain;

import org.jspecify.annotations.NullMarked;
