/**
 * The commands of sheltered work over HTTP; read {@link
 * nl.doorloop.shelteredwork.web.ShelteredWorkDesk} first.
 */
@NullMarked
package nl.doorloop.shelteredwork.web;

import org.jspecify.annotations.NullMarked;
