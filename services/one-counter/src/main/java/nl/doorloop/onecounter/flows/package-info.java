/** The manager's figures over HTTP, straight from the movements of all residents. */
@NullMarked
package nl.doorloop.onecounter.flows;

import org.jspecify.annotations.NullMarked;
