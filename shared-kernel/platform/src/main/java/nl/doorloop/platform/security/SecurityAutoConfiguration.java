package nl.doorloop.platform.security;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/** Wires what this package offers to a service. */
@AutoConfiguration
public class SecurityAutoConfiguration {}
