/**
 * What every service builds on: Axon, PostgreSQL, Kafka, JSON, HTTP problems and security, wired
 * once.
 */
@NullMarked
package nl.doorloop.platform;

import org.jspecify.annotations.NullMarked;
