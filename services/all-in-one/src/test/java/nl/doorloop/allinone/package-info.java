/**
 * Stories about the whole product, in a process of its own as its users run it; read {@link
 * nl.doorloop.allinone.RunningProduct} first.
 */
@NullMarked
package nl.doorloop.allinone;

import org.jspecify.annotations.NullMarked;
