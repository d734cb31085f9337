/**
 * What income support publishes; read {@link
 * nl.doorloop.language.incomesupport.IncomeSupportEvent}.
 */
@NullMarked
package nl.doorloop.language.incomesupport;

import org.jspecify.annotations.NullMarked;
