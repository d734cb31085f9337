/**
 * Identifiers, value types, steps and rungs; read {@link nl.doorloop.language.DomainEvent} first.
 */
@NullMarked
package nl.doorloop.language;

import org.jspecify.annotations.NullMarked;
