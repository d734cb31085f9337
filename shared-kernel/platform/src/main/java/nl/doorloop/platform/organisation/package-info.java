/** What a deciding service is made of that one organisation carries out. */
@NullMarked
package nl.doorloop.platform.organisation;

import org.jspecify.annotations.NullMarked;
