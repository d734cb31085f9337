/**
 * Income support: applications, entitlements, their suspensions, incomes and end; read {@link
 * nl.doorloop.incomesupport.domain.Entitlement} first.
 */
@NullMarked
package nl.doorloop.incomesupport;

import org.jspecify.annotations.NullMarked;
