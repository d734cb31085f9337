/**
 * What the tests of every module share: real parts to run against, the house rules, and waiting
 * with a deadline.
 */
@NullMarked
package nl.doorloop.testsupport;

import org.jspecify.annotations.NullMarked;
