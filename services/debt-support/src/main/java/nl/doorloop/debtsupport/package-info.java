/**
 * Debt support: the arrangements that a resident with debts is helped with (Wet gemeentelijke
 * schuldhulpverlening); read {@link nl.doorloop.debtsupport.domain.DebtArrangement} first.
 */
@NullMarked
package nl.doorloop.debtsupport;

import org.jspecify.annotations.NullMarked;
