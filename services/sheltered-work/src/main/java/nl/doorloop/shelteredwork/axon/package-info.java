/** Axon's hands for the decider of sheltered work; no decision is taken here. */
@NullMarked
package nl.doorloop.shelteredwork.axon;

import org.jspecify.annotations.NullMarked;
