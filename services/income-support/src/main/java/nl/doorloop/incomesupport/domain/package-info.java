/**
 * What income support decides and why; read {@link nl.doorloop.incomesupport.domain.Application}
 * and {@link nl.doorloop.incomesupport.domain.Entitlement} first.
 */
@NullMarked
package nl.doorloop.incomesupport.domain;

import org.jspecify.annotations.NullMarked;
