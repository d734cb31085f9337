/**
 * Which events stand in a table and with which content, in so few bytes that two tables can be held
 * against each other: an event store and the facts that came of it. Read {@code Inventory} first.
 */
@NullMarked
package nl.doorloop.platform.inventory;

import org.jspecify.annotations.NullMarked;
