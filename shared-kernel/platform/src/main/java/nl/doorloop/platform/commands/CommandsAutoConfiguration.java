package nl.doorloop.platform.commands;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/** Wires what this package offers to a service. */
@AutoConfiguration
public class CommandsAutoConfiguration {}
