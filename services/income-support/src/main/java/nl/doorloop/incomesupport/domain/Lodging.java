package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.LODGED_BEFORE_THE_LAW;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NOTIFICATION_NOT_KEPT;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.NOTIFICATION_OF_ANOTHER;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.PREDECESSOR_NOT_ENDED;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.PREDECESSOR_OF_ANOTHER;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.RECEIVED_BEFORE_THE_NOTIFICATION;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.REJECTION_OF_ANOTHER;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.REUSE_TOO_LATE;
import static nl.doorloop.incomesupport.domain.ApplicationRefusal.SEARCH_PERIOD_RUNS;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.incomesupport.domain.ApplicationCommand.LodgeApplication;
import nl.doorloop.incomesupport.domain.law.Commencement;
import nl.doorloop.incomesupport.domain.law.KeptNotification;
import nl.doorloop.incomesupport.domain.law.ReuseOfData;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.decision.Refusal;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.ReuseGround;
import nl.doorloop.language.incomesupport.Scheme;
import org.jspecify.annotations.Nullable;

/** Whether an application is taken, with what it follows on. */
final class Lodging {
  private Lodging() {}

  static Decision decide(LodgeApplication lodge) {
    if (!Commencement.on(lodge.scheme(), lodge.receivedOn())) {
      return refuse(LODGED_BEFORE_THE_LAW);
    }
    return afterNotification(lodge)
        .or(() -> afterPredecessor(lodge))
        .or(() -> afterRejection(lodge))
        .map(Decision::refuse)
        .orElseGet(() -> accept(lodged(lodge)));
  }

  private static Optional<Refusal> afterNotification(LodgeApplication lodge) {
    if (lodge.notification() == null) {
      return Optional.empty();
    }
    var notification = lodge.notification().notification();
    if (!lodge.person().contains(notification.residentId())
        || notification.scheme() != lodge.scheme()) {
      return Optional.of(NOTIFICATION_OF_ANOTHER);
    }
    if (lodge.receivedOn().isBefore(notification.on())) {
      return Optional.of(RECEIVED_BEFORE_THE_NOTIFICATION);
    }
    return lodge.notification().allows(lodge.receivedOn())
        ? Optional.empty()
        : Optional.of(SEARCH_PERIOD_RUNS);
  }

  private static Optional<Refusal> afterPredecessor(LodgeApplication lodge) {
    var predecessor = lodge.predecessor();
    if (predecessor == null) {
      return Optional.empty();
    }
    if (!lodge.person().contains(predecessor.residentId())) {
      return Optional.of(PREDECESSOR_OF_ANOTHER);
    }
    if (predecessor.endedOn() == null || predecessor.endedOn().isAfter(lodge.receivedOn())) {
      return Optional.of(PREDECESSOR_NOT_ENDED);
    }
    return reuse(lodge).isPresent() ? Optional.empty() : Optional.of(REUSE_TOO_LATE);
  }

  private static Optional<Refusal> afterRejection(LodgeApplication lodge) {
    var rejection = lodge.rejection();
    if (rejection == null) {
      return Optional.empty();
    }
    if (!lodge.person().contains(rejection.residentId())) {
      return Optional.of(REJECTION_OF_ANOTHER);
    }
    return KeptNotification.counts(
            lodge.scheme(), lodge.receivedOn(), rejection.scheme(), rejection.on())
        ? Optional.empty()
        : Optional.of(NOTIFICATION_NOT_KEPT);
  }

  /** The day from which the right can begin, where it is not that of the receipt. */
  private static @Nullable LocalDate notifiedOn(LodgeApplication lodge) {
    if (lodge.rejection() != null) {
      return lodge.rejection().claimedOn();
    }
    return lodge.notification() == null ? null : lodge.notification().notification().on();
  }

  private static Optional<ReuseGround> reuse(LodgeApplication lodge) {
    var predecessor = lodge.predecessor();
    return predecessor == null
            || predecessor.endedOn() == null
            || lodge.scheme() != Scheme.GENERAL_ASSISTANCE
        ? Optional.empty()
        : ReuseOfData.of(predecessor.scheme(), predecessor.endedOn(), lodge.receivedOn());
  }

  private static ApplicationLodged lodged(LodgeApplication lodge) {
    var notification = lodge.notification();
    var predecessor = lodge.predecessor();
    return new ApplicationLodged(
        lodge.residentId(),
        lodge.applicationId(),
        lodge.scheme(),
        lodge.receivedOn(),
        lodge.organisation(),
        lodge.municipality(),
        notification == null ? null : notification.notification().notificationId(),
        notifiedOn(lodge),
        predecessor == null ? null : predecessor.provisionId(),
        reuse(lodge).orElse(null),
        lodge.rejection() == null ? null : lodge.rejection().applicationId());
  }
}
