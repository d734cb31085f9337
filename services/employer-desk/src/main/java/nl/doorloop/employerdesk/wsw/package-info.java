/**
 * What this service must know of Wsw employments, which another one decides on; read {@link
 * nl.doorloop.employerdesk.wsw.WswEmployments} first.
 */
@NullMarked
package nl.doorloop.employerdesk.wsw;

import org.jspecify.annotations.NullMarked;
