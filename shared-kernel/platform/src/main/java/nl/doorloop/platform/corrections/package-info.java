/**
 * Corrections and withdrawals by hand: {@code POST /v1/corrections}, in every service that decides.
 */
@NullMarked
package nl.doorloop.platform.corrections;

import org.jspecify.annotations.NullMarked;
