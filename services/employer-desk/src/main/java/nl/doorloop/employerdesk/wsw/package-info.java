/**
 * What this service must know of Wsw employments and of the group for wage cost subsidy, which
 * other services decide on; read {@link nl.doorloop.employerdesk.wsw.WswEmployments} first.
 */
@NullMarked
package nl.doorloop.employerdesk.wsw;

import org.jspecify.annotations.NullMarked;
