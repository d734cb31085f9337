/**
 * Events and values as JSON, one way everywhere; read {@link nl.doorloop.platform.json.EventCodec}
 * first.
 */
@NullMarked
package nl.doorloop.platform.json;

import org.jspecify.annotations.NullMarked;
