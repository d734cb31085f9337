/** Axon's hands for the decider of the employer desk; no decision is taken here. */
@NullMarked
package nl.doorloop.employerdesk.axon;

import org.jspecify.annotations.NullMarked;
