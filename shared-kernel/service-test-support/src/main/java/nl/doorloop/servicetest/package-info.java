/** What the tests of the deciding services share. */
@NullMarked
package nl.doorloop.servicetest;

import org.jspecify.annotations.NullMarked;
