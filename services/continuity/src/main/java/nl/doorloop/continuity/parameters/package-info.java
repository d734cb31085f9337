/** Amounts, terms and choices: setting them, looking them up, checking them for gaps. */
@NullMarked
package nl.doorloop.continuity.parameters;

import org.jspecify.annotations.NullMarked;
