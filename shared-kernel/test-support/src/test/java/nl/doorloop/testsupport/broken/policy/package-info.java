/** Policies that guess. */
@NullMarked
package nl.doorloop.testsupport.broken.policy;

import org.jspecify.annotations.NullMarked;
