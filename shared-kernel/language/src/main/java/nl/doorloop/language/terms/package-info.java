/**
 * Counting the terms of Dutch administrative law: working days, public holidays, the Algemene
 * termijnenwet, and the days on which a term stands still.
 */
@NullMarked
package nl.doorloop.language.terms;

import org.jspecify.annotations.NullMarked;
