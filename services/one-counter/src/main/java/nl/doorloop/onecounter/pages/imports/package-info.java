/**
 * Bringing in a file, and what became of it. Read {@link
 * nl.doorloop.onecounter.pages.imports.ImportPages} first.
 */
@NullMarked
package nl.doorloop.onecounter.pages.imports;

import org.jspecify.annotations.NullMarked;
