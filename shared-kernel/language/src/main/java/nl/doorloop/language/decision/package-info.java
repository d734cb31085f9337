/** The shape of every decision; read {@link nl.doorloop.language.decision.Decider} first. */
@NullMarked
package nl.doorloop.language.decision;

import org.jspecify.annotations.NullMarked;
