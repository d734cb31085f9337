package nl.doorloop.language.employerdesk;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.Period;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/** What an employer offers: places for the same work, until they are filled or withdrawn. */
public sealed interface OpeningEvent extends EmployerEvent {
  OpeningId openingId();

  /**
   * @param establishment where the work is done; absent where that is not said
   * @param places how many people are sought, from 1 to 99
   * @param from the first day on which somebody may begin
   * @param to the first day on which nobody may begin any more
   * @param suitableFor the steps on the chain that it suits; empty where that is not said
   */
  record OpeningPosted(
      EmployerId employerId,
      OpeningId openingId,
      @Nullable EstablishmentNumber establishment,
      BusinessText title,
      int places,
      @Nullable Hours hoursPerWeek,
      LocalDate from,
      @Nullable LocalDate to,
      List<Step> suitableFor,
      LocalDate postedOn)
      implements OpeningEvent {
    public OpeningPosted {
      requirePlaces(places);
      new Period(from, to);
      suitableFor = List.copyOf(suitableFor);
    }
  }

  /** From now on so many people are sought, because some were found or more are wanted. */
  record PlacesChanged(EmployerId employerId, OpeningId openingId, int places, LocalDate on)
      implements OpeningEvent {
    public PlacesChanged {
      requirePlaces(places);
    }
  }

  /** Nobody is sought any more. */
  record OpeningClosed(
      EmployerId employerId, OpeningId openingId, ClosingReason reason, LocalDate on)
      implements OpeningEvent {}

  private static void requirePlaces(int places) {
    if (places < 1 || places > 99) {
      throw new InvalidValue("must be a whole number from 1 to 99");
    }
  }
}
