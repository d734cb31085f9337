/**
 * This service's own copy of what was recorded, by whichever service, of work with employers. Read
 * {@link nl.doorloop.employerdesk.workplaces.WorkFacts} first.
 */
@NullMarked
package nl.doorloop.employerdesk.workplaces;

import org.jspecify.annotations.NullMarked;
