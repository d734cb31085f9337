/** What the embedded servers survive, and what they refuse. */
@NullMarked
package nl.doorloop.embedded;

import org.jspecify.annotations.NullMarked;
