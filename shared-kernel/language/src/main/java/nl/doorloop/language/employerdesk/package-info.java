/**
 * What the employer desk publishes about a resident; read {@link
 * nl.doorloop.language.employerdesk.EmployerDeskEvent}.
 */
@NullMarked
package nl.doorloop.language.employerdesk;

import org.jspecify.annotations.NullMarked;
