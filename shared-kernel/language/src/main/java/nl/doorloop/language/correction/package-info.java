/**
 * How an event is corrected or withdrawn without being overwritten; read {@link
 * nl.doorloop.language.correction.Correction}.
 */
@NullMarked
package nl.doorloop.language.correction;

import org.jspecify.annotations.NullMarked;
