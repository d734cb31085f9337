/**
 * Specs of the synthetic region, against the contract's rules of reading as a reader of its own
 * understands them.
 */
@NullMarked
package nl.doorloop.region;

import org.jspecify.annotations.NullMarked;
