/** What debt support publishes; read {@link nl.doorloop.language.debtsupport.DebtSupportEvent}. */
@NullMarked
package nl.doorloop.language.debtsupport;

import org.jspecify.annotations.NullMarked;
