/** A service that decides nothing, to see how the platform answers for it. */
@NullMarked
package nl.doorloop.platform.sample;

import org.jspecify.annotations.NullMarked;
