package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
  /** From a day on, as one fact says. */
  record Place(
      LocalDate from,
      @Nullable LocalDate registeredOn,
      String source,
      String idInSource,
      Fact fact,
      Municipality municipality) {
    private LocalDate registered() {
      return registeredOn == null ? LocalDate.MIN : registeredOn;
    }

    static Place address(Fact fact, LocalDate from, Municipality municipality) {
      return new Place(from, null, "", "", fact, municipality);
    }
  }

  private static final Comparator<Place> IN_ORDER =
      Comparator.comparing(Place::from)
          .thenComparing(Place::registered)
          .thenComparing(Place::source)
          .thenComparing(Place::idInSource)
          .thenComparing(Place::fact, EffectiveFacts.AS_RECORDED);

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
    sorted.sort(IN_ORDER);
    return sorted;
  }
}
