/** Axon's hands for the decider of debt support; no decision is taken here. */
@NullMarked
package nl.doorloop.debtsupport.axon;

import org.jspecify.annotations.NullMarked;
