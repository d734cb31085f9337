/**
 * Debt support (Wet gemeentelijke schuldhulpverlening): early signals, requests with their first
 * talk and decision, and the arrangements that a resident with debts is helped with; read {@link
 * nl.doorloop.debtsupport.domain.DebtRequest} first.
 */
@NullMarked
package nl.doorloop.debtsupport;

import org.jspecify.annotations.NullMarked;
