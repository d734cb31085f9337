/** Who calls and what they may; read {@link nl.doorloop.platform.security.Caller} first. */
@NullMarked
package nl.doorloop.platform.security;

import org.jspecify.annotations.NullMarked;
