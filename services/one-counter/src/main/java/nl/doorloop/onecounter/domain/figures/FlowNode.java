package nl.doorloop.onecounter.domain.figures;

import org.jspecify.annotations.Nullable;

/**
 * The residents at one node over a period. A figure is absent only where it is suppressed.
 *
 * @param stockAtEndUnknown how many of {@code stockAtEnd} have an unknown step on the last day
 */
public record FlowNode(
    String node,
    @Nullable Long stockAtStart,
    @Nullable Long inflow,
    @Nullable Long movedIn,
    @Nullable Long movedOut,
    @Nullable Long outflow,
    @Nullable Long stockAtEnd,
    @Nullable Long stockAtEndUnknown) {}
