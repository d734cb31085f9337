/** Axon's hands for the deciders of income support; no decision is taken here. */
@NullMarked
package nl.doorloop.incomesupport.axon;

import org.jspecify.annotations.NullMarked;
