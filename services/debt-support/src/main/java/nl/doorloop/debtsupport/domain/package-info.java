/**
 * What debt support decides and why; read {@link nl.doorloop.debtsupport.domain.DebtRequest} first.
 */
@NullMarked
package nl.doorloop.debtsupport.domain;

import org.jspecify.annotations.NullMarked;
