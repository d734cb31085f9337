/**
 * Amounts, terms and choices that are set from a day on, by law for the region or by a council for
 * its municipality.
 */
@NullMarked
package nl.doorloop.language.parameters;

import org.jspecify.annotations.NullMarked;
