/** Shows that the rules bite, that the parts are real, and that waiting ends. */
@NullMarked
package nl.doorloop.testsupport;

import org.jspecify.annotations.NullMarked;
