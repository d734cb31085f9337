/**
 * Sheltered work: employments with their modality and hours, and day activities; read {@link
 * nl.doorloop.shelteredwork.domain.Employment} first.
 */
@NullMarked
package nl.doorloop.shelteredwork;

import org.jspecify.annotations.NullMarked;
