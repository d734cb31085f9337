package nl.doorloop.platform.feed;

import org.springframework.boot.autoconfigure.AutoConfiguration;

/** Wires what this package offers to a service. */
@AutoConfiguration
public class FeedAutoConfiguration {}
