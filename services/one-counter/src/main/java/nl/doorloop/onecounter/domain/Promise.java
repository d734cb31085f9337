package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import nl.doorloop.onecounter.domain.HandOver.Status;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over with the days on which it is open: from the offer to the first refusal, withdrawal or
 * start by date. What is recorded about later days changes nothing.
 *
 * @param sending the sender's provisions that it names
 * @param receiving the receiver's provisions that take over
 * @param settled the fact that closed it; absent while open
 */
record Promise(
    HandOver handOver,
    LocalDate to,
    List<ProvisionId> sending,
    List<ProvisionId> receiving,
    @Nullable Fact settled)
    implements Dated {
  /** By the day of the offer, then by id. */
  static final Comparator<Promise> IN_ORDER =
      Comparator.comparing(Promise::from)
          .thenComparing(promise -> promise.handOver.handOverId().value(), TextOrder::compare);

  @Override
  public LocalDate from() {
    return handOver.offeredOn();
  }

  /** From its start on the receiver leads. */
  Optional<Lead.Recorded> receiverLeads() {
    return settled != null && handOver.status() == Status.STARTED
        ? Optional.of(new Lead.Recorded(settled, to, OPEN, handOver.receiver()))
        : Optional.empty();
  }

  static Promise of(HandOverOffered offer, List<Change> answers) {
    var status = Status.OFFERED;
    var to = OPEN;
    List<ProvisionId> receiving = List.of();
    Fact settled = null;
    var byDay = new ArrayList<>(answers);
    byDay.sort(Change.BY_DAY);
    for (var answer : byDay) {
      if (!status.isOpen()) {
        break;
      }
      status =
          switch (answer.fact().event()) {
            case HandOverAccepted _ -> Status.ACCEPTED;
            case HandOverRefused _ -> Status.REFUSED;
            case HandOverWithdrawn _ -> Status.WITHDRAWN;
            case HandOverStarted started -> {
              receiving = started.provisions();
              yield Status.STARTED;
            }
            case ResidentEvent other ->
                throw new IllegalStateException(other + " is no answer to a hand-over");
          };
      if (!status.isOpen()) {
        to = answer.on();
        settled = answer.fact();
      }
    }
    var handOver =
        new HandOver(
            offer.handOverId(),
            offer.sender(),
            offer.receiver(),
            status,
            offer.offeredOn(),
            offer.answerBy(),
            status == Status.STARTED ? to : null);
    return new Promise(handOver, to, offer.provisions(), receiving, settled);
  }
}
