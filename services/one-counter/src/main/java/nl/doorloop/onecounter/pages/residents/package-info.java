/**
 * Finding a resident, registering one, and the page with the resident's one line. Read {@link
 * nl.doorloop.onecounter.pages.residents.ResidentPage} first.
 */
@NullMarked
package nl.doorloop.onecounter.pages.residents;

import org.jspecify.annotations.NullMarked;
