/** Tests of what services respect of hand-overs. */
@NullMarked
package nl.doorloop.platform.handovers;

import org.jspecify.annotations.NullMarked;
