/** The law of a module that keeps the rules. */
@NullMarked
package nl.doorloop.testsupport.kept.domain.law;

import org.jspecify.annotations.NullMarked;
