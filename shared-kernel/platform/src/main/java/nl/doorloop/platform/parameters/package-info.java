/** What is set by law or by councils, as every deciding service has it at hand. */
@NullMarked
package nl.doorloop.platform.parameters;

import org.jspecify.annotations.NullMarked;
