/** What a domain may not know. */
@NullMarked
package nl.doorloop.testsupport.broken.elsewhere;

import org.jspecify.annotations.NullMarked;
