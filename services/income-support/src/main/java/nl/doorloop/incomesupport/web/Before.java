package nl.doorloop.incomesupport.web;

import nl.doorloop.incomesupport.domain.Application;
import nl.doorloop.incomesupport.domain.ApplicationCommand.Predecessor;
import nl.doorloop.incomesupport.domain.ApplicationCommand.Rejection;
import nl.doorloop.incomesupport.domain.Entitlement;
import nl.doorloop.incomesupport.domain.Notification;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an application may follow on, as it stands in streams of its own. */
@Component
class Before {
  private final ServiceDesk desk;
  private final States states;

  Before(ServiceDesk desk, States states) {
    this.desk = desk;
    this.states = states;
  }

  /**
   * @throws InvalidInput where there is none
   */
  Notification.@Nullable Received notification(@Nullable NotificationId id) {
    if (id == null) {
      return null;
    }
    var received =
        Notification.received(states.of(Notification.DECIDER, id.text()))
            .orElseThrow(() -> new InvalidInput("notificationId", "is not a known notification"));
    desk.requireResident(received.notification().residentId());
    return received;
  }

  /**
   * @throws InvalidInput where there is none
   */
  @Nullable Predecessor predecessor(@Nullable ProvisionId id) {
    if (id == null) {
      return null;
    }
    var terms =
        Entitlement.termsOf(states.of(Entitlement.DECIDER, id.text()))
            .orElseThrow(() -> new InvalidInput("predecessorId", "is not a known entitlement"));
    desk.requireResident(terms.residentId());
    return new Predecessor(id, terms.residentId(), terms.scheme(), terms.to());
  }

  /**
   * @throws InvalidInput where there is none, or it was not rejected
   */
  @Nullable Rejection rejection(@Nullable ApplicationId id) {
    if (id == null) {
      return null;
    }
    if (!(states.of(Application.DECIDER, id.text()) instanceof Application.Rejected rejected)) {
      throw new InvalidInput("rejectedApplicationId", "is not a rejected application");
    }
    var lodged = rejected.lodged();
    desk.requireResident(lodged.residentId());
    return new Rejection(
        id, lodged.residentId(), lodged.scheme(), lodged.claimedOn(), rejected.on());
  }
}
