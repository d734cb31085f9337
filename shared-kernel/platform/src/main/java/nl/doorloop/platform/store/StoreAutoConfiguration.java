package nl.doorloop.platform.store;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/** Wires what this package offers to a service. */
@AutoConfiguration
public class StoreAutoConfiguration {}
