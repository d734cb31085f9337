/**
 * Who works where, of both organisations together. Read {@link
 * nl.doorloop.employerdesk.domain.workplaces.Workplaces} first.
 */
@NullMarked
package nl.doorloop.employerdesk.domain.workplaces;

import org.jspecify.annotations.NullMarked;
