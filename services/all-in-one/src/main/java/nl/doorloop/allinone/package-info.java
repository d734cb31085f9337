/**
 * Every service in one JVM, with the servers that they need; read {@link
 * nl.doorloop.allinone.AllInOne} first.
 */
@NullMarked
package nl.doorloop.allinone;

import org.jspecify.annotations.NullMarked;
