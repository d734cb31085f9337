/**
 * The figures of a period for who manages: flows, matrix, balance. Read {@link
 * nl.doorloop.onecounter.pages.flows.FlowView} first.
 */
@NullMarked
package nl.doorloop.onecounter.pages.flows;

import org.jspecify.annotations.NullMarked;
