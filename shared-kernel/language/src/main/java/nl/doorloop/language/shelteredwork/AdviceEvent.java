package nl.doorloop.language.shelteredwork;

import java.time.LocalDate;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * The way to sheltered work under the Participatiewet (art. 10b): UWV advises, the college decides,
 * and until the job starts there may be a waiting list and something to bridge it. That somebody is
 * established as exclusively sheltered is a status of its own.
 */
public sealed interface AdviceEvent extends ShelteredWorkEvent {
  /** Who carries it out. */
  Organisation organisation();

  @Override
  default LegalFramework legalFramework() {
    return LegalFramework.PW;
  }

  /**
   * UWV was asked for advice.
   *
   * @param changedSituation asked again within twelve months because the situation changed
   */
  record AdviceRequested(
      ResidentId residentId,
      LocalDate on,
      AdviceRequester by,
      boolean changedSituation,
      Organisation organisation,
      Municipality municipality)
      implements AdviceEvent {}

  /**
   * @param ground of a positive advice only
   * @param shortcut what it followed from; absent where UWV looked into it
   */
  record AdviceReceived(
      ResidentId residentId,
      LocalDate on,
      boolean positive,
      @Nullable AdviceGround ground,
      Organisation organisation,
      @Nullable AdviceShortcut shortcut)
      implements AdviceEvent {
    /** One that UWV looked into. */
    public AdviceReceived(
        ResidentId residentId,
        LocalDate on,
        boolean positive,
        @Nullable AdviceGround ground,
        Organisation organisation) {
      this(residentId, on, positive, ground, organisation, null);
    }
  }

  /** The college decided whether somebody can work in a sheltered setting only. */
  record ShelteredWorkDecided(
      ResidentId residentId,
      LocalDate on,
      boolean established,
      DecisionGround ground,
      Organisation organisation)
      implements AdviceEvent, LegalDecision {}

  record WaitingListEntered(ResidentId residentId, LocalDate from, Organisation organisation)
      implements AdviceEvent {}

  /** {@code on} is the first day on which they no longer wait. */
  record WaitingListLeft(
      ResidentId residentId, LocalDate on, WaitingListReason reason, Organisation organisation)
      implements AdviceEvent {}

  /** Something is offered until the job starts. */
  record BridgingStarted(
      ResidentId residentId, LocalDate from, BridgingKind kind, Organisation organisation)
      implements AdviceEvent {}
}
