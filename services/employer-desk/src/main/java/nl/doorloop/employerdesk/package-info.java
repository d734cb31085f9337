/**
 * The employer desk: placements of residents with employers and the support that belongs to them;
 * read {@link nl.doorloop.employerdesk.domain.Placement} first.
 */
@NullMarked
package nl.doorloop.employerdesk;

import org.jspecify.annotations.NullMarked;
