/**
 * What must be known of hand-overs beside their streams: whose they are, and what is still to be
 * said about them; read {@link nl.doorloop.continuity.handovers.Alarms} first.
 */
@NullMarked
package nl.doorloop.continuity.handovers;

import org.jspecify.annotations.NullMarked;
