package nl.doorloop.continuity.domain;

import static nl.doorloop.continuity.domain.ParameterRefusal.NOTHING_SET;
import static nl.doorloop.continuity.domain.ParameterRefusal.OVERLAPS;
import static nl.doorloop.continuity.domain.ParameterRefusal.SET_BEFORE;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.doorloop.continuity.domain.ParameterCommand.SetParameter;
import nl.doorloop.continuity.domain.ParameterCommand.WithdrawParameter;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.parameters.ParameterEvent;
import nl.doorloop.language.parameters.ParameterEvent.ParameterSet;
import nl.doorloop.language.parameters.ParameterEvent.ParameterWithdrawn;

/**
 * The values of one parameter for one municipality or for the region, each from its first day. A
 * value without a last day gives way to the next one; one with a last day does not.
 *
 * @param set by first day
 */
public record ParameterSeries(SortedMap<LocalDate, ParameterSet> set) {
  /** What their events are stored under. */
  public static final String STREAM_TYPE = "parameter";

  public static final Decider<ParameterCommand, ParameterEvent, ParameterSeries> DECIDER =
      new Decider<>(
          ParameterEvent.class,
          new ParameterSeries(new TreeMap<>()),
          ParameterSeries::decide,
          ParameterSeries::evolve);

  public ParameterSeries {
    set = Collections.unmodifiableSortedMap(new TreeMap<>(set));
  }

  static Decision decide(ParameterCommand command, ParameterSeries series) {
    return switch (command) {
      case SetParameter(var asked) -> series.set(asked);
      case WithdrawParameter(var id, var from) ->
          series.set.containsKey(from)
              ? accept(new ParameterWithdrawn(id, from))
              : refuse(NOTHING_SET);
    };
  }

  private Decision set(ParameterSet asked) {
    var same = set.get(asked.from());
    if (same != null) {
      return same.equals(asked) ? accept() : refuse(SET_BEFORE);
    }
    return set.values().stream().anyMatch(other -> bothHold(asked, other))
        ? refuse(OVERLAPS)
        : accept(asked);
  }

  private static boolean bothHold(ParameterSet one, ParameterSet other) {
    var first = one.from().isBefore(other.from()) ? one : other;
    var second = first == one ? other : one;
    return first.to() != null && second.from().isBefore(first.to());
  }

  static ParameterSeries evolve(ParameterSeries before, EventId id, ParameterEvent event) {
    var after = new TreeMap<>(before.set);
    switch (event) {
      case ParameterSet one -> after.put(one.from(), one);
      case ParameterWithdrawn(_, var from) -> after.remove(from);
    }
    return new ParameterSeries(after);
  }
}
