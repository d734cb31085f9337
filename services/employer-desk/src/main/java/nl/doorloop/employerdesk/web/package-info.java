/** The commands of the employer desk over HTTP. */
@NullMarked
package nl.doorloop.employerdesk.web;

import org.jspecify.annotations.NullMarked;
