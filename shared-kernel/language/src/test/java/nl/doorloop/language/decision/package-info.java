/** Proves the shape of a decision. */
@NullMarked
package nl.doorloop.language.decision;

import org.jspecify.annotations.NullMarked;
