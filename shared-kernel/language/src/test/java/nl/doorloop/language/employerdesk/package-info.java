/** Specs of the words in which employers are spoken of. */
@NullMarked
package nl.doorloop.language.employerdesk;

import org.jspecify.annotations.NullMarked;
