package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * Where the resident lives (rule 8): a recorded address from its date; before any, what the fact
 * with the latest first day says. Where not even such a fact exists, as under an override alone,
 * the municipality of the registration stands in, else that of the first fact to come.
 *
 * @param first before the first of the moves; absent where no fact names a municipality
 * @param moves by day, each to the next
 */
record Places(@Nullable Municipality first, List<Place> moves) {
  /** From a day on, as one fact says; ordered by day, then as rule 8 breaks ties. */
  record Place(
      LocalDate from,
      @Nullable LocalDate registeredOn,
      String source,
      String idInSource,
      Fact fact,
      Municipality municipality)
      implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = from.compareTo(other.from);
      if (order == 0) {
        order = registered().compareTo(other.registered());
      }
      if (order == 0) {
        order = source.compareTo(other.source);
      }
      if (order == 0) {
        order = idInSource.compareTo(other.idInSource);
      }
      return order != 0 ? order : EffectiveFacts.AS_RECORDED.compare(fact, other.fact);
    }

    private LocalDate registered() {
      return registeredOn == null ? LocalDate.MIN : registeredOn;
    }

    static Place address(Fact fact, LocalDate from, Municipality municipality) {
      return new Place(from, null, "", "", fact, municipality);
    }
  }

  /**
   * @param addresses recorded addresses, which the latest recorded wins of one day
   * @param facts everything else that begins somewhere
   * @param registrations the places at which the resident was registered, as recorded
   */
  static Places of(List<Place> addresses, List<Place> facts, List<Place> registrations) {
    var living = sorted(addresses);
    var beginning = sorted(facts);
    var moves = new ArrayList<Place>(facts.size() + addresses.size());
    for (var place : beginning) {
      if (living.isEmpty() || place.from().isBefore(living.getFirst().from())) {
        moves.add(place);
      }
    }
    moves.addAll(living);
    var first = registrations.isEmpty() ? moves : sorted(registrations);
    return new Places(first.isEmpty() ? null : first.getFirst().municipality(), moves);
  }

  private static List<Place> sorted(List<Place> places) {
    var sorted = new ArrayList<>(places);
    sorted.sort(null);
    return sorted;
  }
}
