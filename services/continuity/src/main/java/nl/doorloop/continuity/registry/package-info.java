/**
 * The resident registry: who somebody is, encrypted and found by keyed hash; read {@link
 * nl.doorloop.continuity.registry.Registration} first.
 */
@NullMarked
package nl.doorloop.continuity.registry;

import org.jspecify.annotations.NullMarked;
