package nl.doorloop.shelteredwork.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about an employment need to know of it.
 *
 * @param first the event that it began with
 * @param row the row that it was taken over from; absent where it was recorded here
 * @param to the first day without it, where its end is known
 * @param places modality and employer, each from its day on
 * @param hours the hours a week, each from their day on
 * @param sickLeave the last that was recorded
 */
public record Contract(
    EventId first,
    @Nullable EmploymentTakenOver row,
    ResidentId residentId,
    LocalDate from,
    @Nullable LocalDate to,
    NavigableMap<LocalDate, Place> places,
    NavigableMap<LocalDate, Hours> hours,
    SickLeave sickLeave) {
  /** In which modality somebody works, and where. */
  public record Place(Modality modality, @Nullable KvkNumber employer) {}

  public Contract {
    places = Collections.unmodifiableNavigableMap(new TreeMap<>(places));
    hours = Collections.unmodifiableNavigableMap(new TreeMap<>(hours));
  }

  static Contract of(EventId id, EmploymentStarted started) {
    return new Contract(
        id,
        null,
        started.residentId(),
        started.from(),
        started.to(),
        onlyOn(started.from(), new Place(started.modality(), started.employer())),
        onlyOn(started.from(), started.hoursPerWeek()),
        SickLeave.NEVER);
  }

  static Contract of(EventId id, EmploymentTakenOver row) {
    return new Contract(
        id,
        row,
        row.residentId(),
        row.from(),
        row.to(),
        onlyOn(row.from(), new Place(row.modality(), row.employer())),
        onlyOn(row.from(), row.hoursPerWeek()),
        SickLeave.NEVER);
  }

  Contract placed(LocalDate day, Place place) {
    var more = new TreeMap<>(places);
    more.put(day, place);
    return new Contract(first, row, residentId, from, to, more, hours, sickLeave);
  }

  Contract working(LocalDate day, Hours perWeek) {
    var more = new TreeMap<>(hours);
    more.put(day, perWeek);
    return new Contract(first, row, residentId, from, to, places, more, sickLeave);
  }

  Contract endingOn(LocalDate end) {
    return new Contract(first, row, residentId, from, end, places, hours, sickLeave);
  }

  Contract sick(SickLeave leave) {
    return new Contract(first, row, residentId, from, to, places, hours, leave);
  }

  /** Where somebody works on a day; the first place of all on a day before the first. */
  public Place placeOn(LocalDate day) {
    var entry = places.floorEntry(day);
    return entry == null ? places.firstEntry().getValue() : entry.getValue();
  }

  @Nullable Hours hoursOn(LocalDate day) {
    var entry = hours.floorEntry(day);
    return entry == null ? null : entry.getValue();
  }

  boolean endedBy(LocalDate day) {
    return to != null && !day.isBefore(to);
  }

  private static <V> NavigableMap<LocalDate, V> onlyOn(LocalDate day, @Nullable V value) {
    var map = new TreeMap<LocalDate, V>();
    if (value != null) {
      map.put(day, value);
    }
    return map;
  }
}
