package nl.doorloop.onecounter.domain.switching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.incomesupport.ApplicationEvent;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationLeftUnhandled;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * Somebody reported for general assistance, and perhaps applied.
 *
 * @param reportedOn the day of the notification, else of the application
 * @param receivedOn the day of the application; absent before there is one
 * @param settledOn the day on which it was decided, left unhandled or taken back; absent while open
 */
record Claim(LocalDate reportedOn, @Nullable LocalDate receivedOn, @Nullable LocalDate settledOn) {
  /** Each as the events that count tell it. */
  static List<Claim> of(Collection<ResidentEvent> events) {
    Map<ApplicationId, LocalDate> settled = new HashMap<>();
    Set<NotificationId> followed = new HashSet<>();
    for (var event : events) {
      if (event instanceof ApplicationEvent about) {
        var on = settledBy(about);
        if (on != null) {
          settled.merge(about.applicationId(), on, (a, b) -> a.isBefore(b) ? a : b);
        }
      }
      if (event instanceof ApplicationLodged lodged && lodged.notificationId() != null) {
        followed.add(lodged.notificationId());
      }
    }
    List<Claim> claims = new ArrayList<>();
    for (var event : events) {
      switch (event) {
        case ApplicationLodged e when e.scheme() == Scheme.GENERAL_ASSISTANCE ->
            claims.add(new Claim(e.claimedOn(), e.receivedOn(), settled.get(e.applicationId())));
        case NotificationReceived e
            when e.scheme() == Scheme.GENERAL_ASSISTANCE
                && !followed.contains(e.notificationId()) ->
            claims.add(new Claim(e.on(), null, null));
        default -> {
          // Nothing else is one.
        }
      }
    }
    return claims;
  }

  private static @Nullable LocalDate settledBy(ApplicationEvent event) {
    return switch (event) {
      case ApplicationGranted e -> e.on();
      case ApplicationRejected e -> e.on();
      case ApplicationLeftUnhandled e -> e.on();
      case ApplicationWithdrawn e -> e.on();
      default -> null;
    };
  }

  boolean isOpenOn(LocalDate day) {
    return settledOn == null || settledOn.isAfter(day);
  }
}
