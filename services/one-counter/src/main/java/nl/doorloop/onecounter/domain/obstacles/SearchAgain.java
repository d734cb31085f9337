package nl.doorloop.onecounter.domain.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.NotificationEvent.SearchPeriodWaived;
import nl.doorloop.onecounter.domain.obstacles.Told.Of;
import org.jspecify.annotations.Nullable;

/**
 * O7: somebody under 27 has to search for work for four weeks, and less than so many months before
 * they did so already, or had general assistance. As long as they have to wait.
 */
final class SearchAgain {
  private SearchAgain() {}

  static List<Found> of(Told told) {
    var searching =
        told.all(NotificationReceived.class)
            .filter(of -> of.event().searchPeriodTo() != null)
            .toList();
    List<Found> found = new ArrayList<>();
    for (var of : searching) {
      var on = of.event().on();
      var organisation = of.event().organisation();
      var end = waitsUntil(told, of.event(), of.event().searchPeriodTo());
      told.threshold(Obstacle.O7, organisation)
          .ifPresent(
              months -> {
                if (isAgain(told, searching, on, months)) {
                  found.add(
                      new Found(
                          Obstacle.O7,
                          of.fact().eventId().text(),
                          on,
                          end,
                          end,
                          List.of(of.fact().eventId()),
                          organisation,
                          new Found.Sight.OfCauses()));
                }
              });
    }
    return found;
  }

  private static boolean isAgain(
      Told told, List<Of<NotificationReceived>> searching, LocalDate on, int months) {
    return searching.stream()
            .map(earlier -> earlier.event().on())
            .anyMatch(day -> day.isBefore(on) && on.isBefore(day.plusMonths(months)))
        || told.assistanceEndedBefore(on, months);
  }

  /** The end of the period, or the day on which it was waived or somebody applied. */
  private static @Nullable LocalDate waitsUntil(
      Told told, NotificationReceived notification, @Nullable LocalDate end) {
    var id = notification.notificationId();
    return Stream.of(
            Stream.ofNullable(end),
            told.all(SearchPeriodWaived.class)
                .filter(waived -> waived.event().notificationId().equals(id))
                .map(waived -> waived.event().on()),
            told.all(ApplicationLodged.class)
                .filter(lodged -> id.equals(lodged.event().notificationId()))
                .map(lodged -> lodged.event().receivedOn()))
        .flatMap(days -> days)
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
