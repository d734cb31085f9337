/** Who is logged in, known to all instances. Read {@code SessionsConfiguration} first. */
@NullMarked
package nl.doorloop.onecounter.sessions;

import org.jspecify.annotations.NullMarked;
