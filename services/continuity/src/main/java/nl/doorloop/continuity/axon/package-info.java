/** Axon's hands for the deciders of continuity; no decision is taken here. */
@NullMarked
package nl.doorloop.continuity.axon;

import org.jspecify.annotations.NullMarked;
