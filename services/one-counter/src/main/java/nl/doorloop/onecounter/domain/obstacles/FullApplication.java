package nl.doorloop.onecounter.domain.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.incomesupport.ApplicationEvent;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * O8: general assistance is applied for in full less than so many months after it ended, although
 * known data can be used again (Participatiewet art. 43a). As long as it is not decided.
 */
final class FullApplication {
  private FullApplication() {}

  static List<Found> of(Told told) {
    List<Found> found = new ArrayList<>();
    told.all(ApplicationLodged.class)
        .filter(of -> of.event().scheme() == Scheme.GENERAL_ASSISTANCE)
        .filter(of -> of.event().predecessorId() == null)
        .forEach(
            of -> {
              var lodged = of.event();
              told.threshold(Obstacle.O8, lodged.organisation())
                  .ifPresent(
                      months -> {
                        if (told.assistanceEndedBefore(lodged.receivedOn(), months)) {
                          found.add(
                              new Found(
                                  Obstacle.O8,
                                  of.fact().eventId().text(),
                                  lodged.receivedOn(),
                                  settledOn(told, lodged.applicationId()),
                                  null,
                                  List.of(of.fact().eventId()),
                                  lodged.organisation(),
                                  new Found.Sight.OfCauses()));
                        }
                      });
            });
    return found;
  }

  private static @Nullable LocalDate settledOn(Told told, ApplicationId application) {
    return told.all(ApplicationEvent.class)
        .map(Told.Of::event)
        .filter(event -> event.applicationId().equals(application))
        .flatMap(
            event ->
                switch (event) {
                  case ApplicationGranted e -> Stream.of(e.on());
                  case ApplicationRejected e -> Stream.of(e.on());
                  case ApplicationLeftUnhandled e -> Stream.of(e.on());
                  case ApplicationWithdrawn e -> Stream.of(e.on());
                  default -> Stream.<LocalDate>empty();
                })
        .min(LocalDate::compareTo)
        .orElse(null);
  }
}
