/**
 * What the employer desk publishes: about a resident {@link
 * nl.doorloop.language.employerdesk.EmployerDeskEvent}, about an employer {@link
 * nl.doorloop.language.EmployerEvent}.
 */
@NullMarked
package nl.doorloop.language.employerdesk;

import org.jspecify.annotations.NullMarked;
