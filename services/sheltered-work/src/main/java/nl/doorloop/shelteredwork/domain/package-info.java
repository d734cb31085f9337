/**
 * What sheltered work decides and why; read {@link nl.doorloop.shelteredwork.domain.Employment}
 * first, then {@link nl.doorloop.shelteredwork.domain.Eligibility}.
 */
@NullMarked
package nl.doorloop.shelteredwork.domain;

import org.jspecify.annotations.NullMarked;
