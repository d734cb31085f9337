package nl.doorloop.continuity.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.LeadAssigned;

/**
 * What later decisions about a resident need to know.
 *
 * @param splitFrom those whom a person said the resident is not; never joined again
 * @param closings the days on which the trajectory was closed by hand
 */
public record Standing(
    Set<ResidentId> splitFrom,
    Map<LocalDate, Dated<AddressRecorded>> addresses,
    Map<LocalDate, Dated<LeadAssigned>> leads,
    Set<LocalDate> closings,
    Returns returns) {
  static final Standing NOTHING_YET =
      new Standing(Set.of(), Map.of(), Map.of(), Set.of(), Returns.NONE);

  /** What was recorded from a day on, with the event that did so first. */
  public record Dated<E>(EventId id, E event) {}

  public Standing {
    splitFrom = Set.copyOf(splitFrom);
    addresses = Map.copyOf(addresses);
    leads = Map.copyOf(leads);
    closings = Set.copyOf(closings);
  }

  Standing splitFrom(ResidentId other) {
    return new Standing(and(splitFrom, other), addresses, leads, closings, returns);
  }

  Standing at(LocalDate day, Dated<AddressRecorded> address) {
    return new Standing(splitFrom, and(addresses, day, address), leads, closings, returns);
  }

  Standing ledFrom(LocalDate day, Dated<LeadAssigned> lead) {
    return new Standing(splitFrom, addresses, and(leads, day, lead), closings, returns);
  }

  Standing closedOn(LocalDate day) {
    return new Standing(splitFrom, addresses, leads, and(closings, day), returns);
  }

  Standing with(Returns others) {
    return new Standing(splitFrom, addresses, leads, closings, others);
  }

  private static <T> Set<T> and(Set<T> some, T one) {
    var more = new HashSet<>(some);
    more.add(one);
    return more;
  }

  private static <V> Map<LocalDate, V> and(Map<LocalDate, V> some, LocalDate day, V value) {
    var more = new HashMap<>(some);
    more.put(day, value);
    return more;
  }
}
