/** Amounts, terms, choices and mandates, where an administrator sees and sets them. */
@NullMarked
package nl.doorloop.onecounter.pages.parameters;

import org.jspecify.annotations.NullMarked;
