/**
 * The event store: Axon over PostgreSQL, one schema a service, one statement an append and a load.
 */
@NullMarked
package nl.doorloop.platform.store;

import org.jspecify.annotations.NullMarked;
