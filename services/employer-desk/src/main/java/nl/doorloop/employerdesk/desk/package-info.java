/**
 * All about one employer on one page. Read {@link nl.doorloop.employerdesk.desk.EmployerDesks}
 * first.
 */
@NullMarked
package nl.doorloop.employerdesk.desk;

import org.jspecify.annotations.NullMarked;
