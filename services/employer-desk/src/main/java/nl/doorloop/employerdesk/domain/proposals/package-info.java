/**
 * Who is proposed for an opening, and what the employer answers: pure decisions. Read {@link
 * nl.doorloop.employerdesk.domain.proposals.Proposals} first.
 */
@NullMarked
package nl.doorloop.employerdesk.domain.proposals;

import org.jspecify.annotations.NullMarked;
