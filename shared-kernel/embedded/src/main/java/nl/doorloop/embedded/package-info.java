/**
 * A PostgreSQL and a Kafka broker that the JVM brings along: durable, in one folder each, reachable
 * from this machine only.
 */
@NullMarked
package nl.doorloop.embedded;

import org.jspecify.annotations.NullMarked;
