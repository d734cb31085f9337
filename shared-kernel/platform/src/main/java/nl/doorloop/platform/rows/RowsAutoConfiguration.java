package nl.doorloop.platform.rows;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/** Wires what this package offers to a service. */
@AutoConfiguration
public class RowsAutoConfiguration {}
