/** What follows from an event of a module that keeps the rules. */
@NullMarked
package nl.doorloop.testsupport.kept.policy;

import org.jspecify.annotations.NullMarked;
