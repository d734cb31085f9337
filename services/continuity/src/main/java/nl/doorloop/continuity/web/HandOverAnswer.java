package nl.doorloop.continuity.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.doorloop.continuity.domain.HandOver;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.continuity.AnswerTiming;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverAccepted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import nl.doorloop.language.continuity.HandOverAim;
import nl.doorloop.language.continuity.HandOverEvent;
import nl.doorloop.language.continuity.HandOverEvent.HandOverEscalated;
import nl.doorloop.language.continuity.HandOverEvent.HandOverReminded;
import nl.doorloop.language.continuity.HandOverPart;
import nl.doorloop.language.continuity.HandOverRefusalReason;
import nl.doorloop.language.continuity.TeamCode;
import org.jspecify.annotations.Nullable;

/**
 * How a hand-over stands.
 *
 * @param status {@code OFFERED}, {@code ACCEPTED}, {@code REFUSED}, {@code WITHDRAWN}, {@code
 *     STARTED}
 * @param overdue the term has passed without an answer
 * @param responsible who is, today
 * @param course what happened to it, in order
 */
record HandOverAnswer(
    HandOverId id,
    ResidentId residentId,
    String status,
    boolean overdue,
    Organisation responsible,
    Organisation sender,
    Organisation receiver,
    @Nullable HandOverAim aim,
    List<ProvisionId> provisions,
    List<HandOverPart> parts,
    LocalDate offeredOn,
    LocalDate answerBy,
    LocalDate proposedStart,
    List<Happening> course) {
  /**
   * One thing that happened; what does not belong to it is absent.
   *
   * @param what {@code OFFERED}, {@code HALF_OF_TERM}, {@code ONE_DAY_BEFORE}, {@code ESCALATED},
   *     or the status that it led to
   */
  record Happening(
      String what,
      LocalDate on,
      @Nullable AnswerTiming timing,
      @Nullable TeamCode lead,
      @Nullable LocalDate firstAppointment,
      @Nullable HandOverRefusalReason reason,
      @Nullable LocalDate counterProposal,
      @Nullable List<ProvisionId> provisions) {
    static Happening of(HandOverEvent event) {
      return switch (event) {
        case HandOverOffered e -> plain("OFFERED", e.offeredOn());
        case HandOverReminded e -> plain(e.reminder().name(), e.on());
        case HandOverEscalated e -> plain("ESCALATED", e.on());
        case HandOverAccepted e ->
            new Happening(
                "ACCEPTED", e.on(), e.timing(), e.lead(), e.firstAppointment(), null, null, null);
        case HandOverRefused e ->
            new Happening(
                "REFUSED", e.on(), e.timing(), null, null, e.reason(), e.counterProposal(), null);
        case HandOverWithdrawn e -> plain("WITHDRAWN", e.on());
        case HandOverStarted e ->
            new Happening("STARTED", e.on(), null, null, null, null, null, e.provisions());
      };
    }

    private static Happening plain(String what, LocalDate on) {
      return new Happening(what, on, null, null, null, null, null, null);
    }
  }

  static HandOverAnswer of(HandOver handOver, LocalDate today) {
    var offer = handOver.offer();
    var parts = offer.parts();
    return new HandOverAnswer(
        offer.handOverId(),
        offer.residentId(),
        handOver.getClass().getSimpleName().toUpperCase(Locale.ROOT),
        handOver.isOverdue(today),
        handOver.responsible(today),
        offer.sender(),
        offer.receiver(),
        offer.aim(),
        offer.provisions(),
        parts == null ? List.of() : parts,
        offer.offeredOn(),
        offer.answerBy(),
        offer.proposedStart(),
        handOver.course().stream().map(Happening::of).toList());
  }
}
