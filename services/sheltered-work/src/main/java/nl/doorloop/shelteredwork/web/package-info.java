/** The commands of sheltered work over HTTP. */
@NullMarked
package nl.doorloop.shelteredwork.web;

import org.jspecify.annotations.NullMarked;
