/**
 * The terms that the law gives, read off the facts of one resident: pure functions. Read {@link
 * nl.doorloop.onecounter.domain.deadlines.Deadlines} first.
 */
@NullMarked
package nl.doorloop.onecounter.domain.deadlines;

import org.jspecify.annotations.NullMarked;
