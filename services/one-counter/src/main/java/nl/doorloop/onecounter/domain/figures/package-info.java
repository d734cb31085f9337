/**
 * The manager's figures (contract 2.6): pure functions on the movements of all residents. Read
 * {@link nl.doorloop.onecounter.domain.figures.Flows} first.
 */
@NullMarked
package nl.doorloop.onecounter.domain.figures;

import org.jspecify.annotations.NullMarked;
