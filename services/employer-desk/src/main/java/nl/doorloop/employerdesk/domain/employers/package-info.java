/**
 * Employers, what they offer and what they ask: pure decisions. Read {@link
 * nl.doorloop.employerdesk.domain.employers.Employer} first.
 */
@NullMarked
package nl.doorloop.employerdesk.domain.employers;

import org.jspecify.annotations.NullMarked;
