/**
 * What debt support decides and why; read {@link nl.doorloop.debtsupport.domain.DebtArrangement}
 * first.
 */
@NullMarked
package nl.doorloop.debtsupport.domain;

import org.jspecify.annotations.NullMarked;
