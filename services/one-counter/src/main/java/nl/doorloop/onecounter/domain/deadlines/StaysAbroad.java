package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.incomesupport.CourseEvent.StayAbroadEnded;
import nl.doorloop.language.incomesupport.CourseEvent.StayAbroadStarted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.onecounter.domain.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Until when a stay outside the Netherlands leaves the right as it is: the day on which its
 * stretch, or the stays of that calendar year together, fill the four or thirteen weeks
 * (Participatiewet art. 13(1)(e) and (4)). Every day from the first one outside up to the first one
 * back counts; whether that is so of the days of leaving and of coming back was not verified.
 */
final class StaysAbroad {
  private static final int DAYS_OF_A_WEEK = 7;

  /**
   * @param to the first day back; absent while they are away
   * @param endedOn when the right itself ended meanwhile
   */
  private record Stay(
      Fact fact, StayAbroadStarted started, @Nullable LocalDate to, @Nullable LocalDate endedOn) {
    LocalDate from() {
      return started.from();
    }

    boolean isAwayOn(LocalDate day) {
      return !day.isBefore(from()) && (to == null || day.isBefore(to));
    }

    @Nullable LocalDate settledOn() {
      return Stream.of(to, endedOn)
          .filter(Objects::nonNull)
          .min(Comparator.naturalOrder())
          .orElse(null);
    }
  }

  private StaysAbroad() {}

  /**
   * @param effective as recorded, corrections applied
   */
  static List<Deadline> of(List<Fact> effective) {
    var stays = stays(effective);
    return stays.stream()
        .map(
            stay ->
                new Deadline(
                    LegalTerm.STAY_ABROAD,
                    stay.from(),
                    lastDay(stay, stays),
                    0,
                    stay.fact().eventId(),
                    stay.settledOn()))
        .toList();
  }

  private static List<Stay> stays(List<Fact> effective) {
    List<Stay> stays = new ArrayList<>();
    for (var fact : effective) {
      switch (fact.event()) {
        case StayAbroadStarted e when CourseTerms.isUnderTheParticipatiewet().test(fact) ->
            stays.add(new Stay(fact, e, null, null));
        case StayAbroadEnded e ->
            stays.replaceAll(
                s ->
                    s.started().provisionId().equals(e.provisionId())
                            && s.to() == null
                            && e.to().isAfter(s.from())
                        ? new Stay(s.fact(), s.started(), e.to(), s.endedOn())
                        : s);
        case EntitlementTerminated e -> end(stays, e.provisionId(), e.to());
        case EntitlementWithdrawn e -> end(stays, e.provisionId(), e.from());
        default -> {
          // Nothing else begins or ends a stay.
        }
      }
    }
    return stays;
  }

  private static void end(List<Stay> stays, ProvisionId id, LocalDate on) {
    stays.replaceAll(
        s ->
            s.started().provisionId().equals(id) ? new Stay(s.fact(), s.started(), s.to(), on) : s);
  }

  /** The day before the first where nothing is left of the year from the start. */
  private static LocalDate lastDay(Stay stay, List<Stay> stays) {
    int allowed = stay.started().allowance().weeks() * DAYS_OF_A_WEEK;
    var last = stretchFrom(stay, stays).plusDays(allowed).minusDays(1);
    for (var from = stay.from(); !from.isAfter(last); from = Year.of(from.getYear() + 1).atDay(1)) {
      var filled = from.plusDays(Math.max(0, allowed - used(from, stays))).minusDays(1);
      if (filled.getYear() <= from.getYear() && filled.isBefore(last)) {
        last = filled;
      }
    }
    return last;
  }

  /** A stay that begins on the day on which another ended goes on with that. */
  private static LocalDate stretchFrom(Stay stay, List<Stay> stays) {
    Map<LocalDate, LocalDate> before = new HashMap<>();
    for (var other : stays) {
      if (other.to() != null) {
        before.merge(other.to(), other.from(), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    var from = stay.from();
    for (var earlier = before.get(from); earlier != null; earlier = before.get(from)) {
      from = earlier;
    }
    return from;
  }

  /** The days of the calendar year before that day on which they were away. */
  private static int used(LocalDate day, List<Stay> stays) {
    var year = Year.of(day.getYear()).atDay(1);
    return (int)
        year.datesUntil(day).filter(d -> stays.stream().anyMatch(s -> s.isAwayOn(d))).count();
  }
}
