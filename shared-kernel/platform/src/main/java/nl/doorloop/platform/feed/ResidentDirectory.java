package nl.doorloop.platform.feed;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.ContinuityEvent;
import nl.doorloop.language.correction.Correction;

/**
 * A deciding service's own copy of which resident lives where, so that it can keep callers to their
 * municipalities without asking another service. As fresh as its feed.
 */
public final class ResidentDirectory implements FactListener.InBatches {
  private static final Set<String> HEARS =
      Stream.concat(
              PlaceFacts.SAY_WHERE.stream(),
              Stream.of(
                  ContinuityEvent.ResidentsJoined.class,
                  ContinuityEvent.ResidentsSplit.class,
                  Correction.EventCorrected.class,
                  Correction.EventWithdrawn.class))
          .map(event -> KnownEvents.typeOf(event).name())
          .collect(toUnmodifiableSet());

  private final ResidentPlaceTable table;
  private final Arrivals arrivals = new Arrivals();

  ResidentDirectory(ResidentPlaceTable table) {
    this.table = table;
  }

  @Override
  public String name() {
    return "resident-directory";
  }

  @Override
  public boolean concerns(String name) {
    return HEARS.contains(name);
  }

  @Override
  public void onAll(List<PublishedEvent> events) {
    var said = events.stream().map(Said::of).toList();
    table.writePlaces(said);
    table.writeLinks(said);
    arrivals.heard();
  }

  /** By rule 8 of contract 2.2; a resident joined into another lives where that other one does. */
  public Optional<Municipality> municipalityOf(ResidentId resident, LocalDate today) {
    var places = table.placesOfUnlinked(resident);
    return Place.on(today, places.isEmpty() ? table.placesOf(table.samePerson(resident)) : places);
  }

  /**
   * The same, also for a resident who was registered just now: the word of it may still be on its
   * way, and is waited for during two seconds at most.
   */
  public Optional<Municipality> awaitMunicipalityOf(ResidentId resident, LocalDate today) {
    return municipalityOf(resident, today)
        .or(
            () ->
                awaitKnown(resident, Arrivals.ON_ITS_WAY)
                    ? municipalityOf(resident, today)
                    : Optional.empty());
  }

  /** Everybody whom this resident was found to be the same person as, themselves included. */
  public Set<ResidentId> samePerson(ResidentId resident) {
    return table.samePerson(resident);
  }

  /** Whether anything was ever heard of this resident. */
  public boolean isKnown(ResidentId resident) {
    return table.knows(resident);
  }

  /**
   * Waits for a resident whose registration may still be on its way; false when nothing was heard
   * of them within the time given.
   */
  public boolean awaitKnown(ResidentId resident, Duration atMost) {
    return arrivals
        .await(() -> isKnown(resident) ? Optional.of(resident) : Optional.empty(), atMost)
        .isPresent();
  }
}
