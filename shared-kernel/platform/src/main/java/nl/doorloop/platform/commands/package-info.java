/**
 * From a request to recorded events: transactions, retries, idempotency; read {@link
 * nl.doorloop.platform.commands.Commands} first.
 */
@NullMarked
package nl.doorloop.platform.commands;

import org.jspecify.annotations.NullMarked;
