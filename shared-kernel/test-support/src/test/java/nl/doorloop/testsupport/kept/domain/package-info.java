/** The claim of a module that keeps the rules. */
@NullMarked
package nl.doorloop.testsupport.kept.domain;

import org.jspecify.annotations.NullMarked;
