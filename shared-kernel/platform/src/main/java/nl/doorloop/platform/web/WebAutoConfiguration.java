package nl.doorloop.platform.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/** Wires what this package offers to a service. */
@AutoConfiguration
public class WebAutoConfiguration {}
