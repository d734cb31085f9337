/**
 * Pages about employers: their own, and those of case workers. Read {@code EmployerPages} first.
 */
@NullMarked
package nl.doorloop.onecounter.pages.employers;

import org.jspecify.annotations.NullMarked;
