/**
 * What the employer desk decides and why; read {@link nl.doorloop.employerdesk.domain.Placement}
 * first.
 */
@NullMarked
package nl.doorloop.employerdesk.domain;

import org.jspecify.annotations.NullMarked;
