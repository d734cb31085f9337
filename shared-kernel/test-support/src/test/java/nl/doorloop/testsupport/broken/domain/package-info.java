/** Decisions that know too much. */
@NullMarked
package nl.doorloop.testsupport.broken.domain;

import org.jspecify.annotations.NullMarked;
