/**
 * The commands of continuity over HTTP; read {@link nl.doorloop.continuity.web.ContinuityDesk}
 * first.
 */
@NullMarked
package nl.doorloop.continuity.web;

import org.jspecify.annotations.NullMarked;
