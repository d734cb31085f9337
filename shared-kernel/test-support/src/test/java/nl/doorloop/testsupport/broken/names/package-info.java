/** Names that the rules refuse. */
@NullMarked
package nl.doorloop.testsupport.broken.names;

import org.jspecify.annotations.NullMarked;
