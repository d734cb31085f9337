/**
 * What sheltered work publishes; read {@link
 * nl.doorloop.language.shelteredwork.ShelteredWorkEvent}.
 */
@NullMarked
package nl.doorloop.language.shelteredwork;

import org.jspecify.annotations.NullMarked;
