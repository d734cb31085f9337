package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import nl.doorloop.language.HandOverId;
import nl.doorloop.language.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * The promise between two organisations that a resident is passed on, and how far it came.
 *
 * @param startedOn the day from which the receiver leads; absent unless it has started
 */
public record HandOver(
    HandOverId handOverId,
    Organisation sender,
    Organisation receiver,
    Status status,
    LocalDate offeredOn,
    LocalDate answerBy,
    @Nullable LocalDate startedOn) {
  /** While offered or accepted the hand-over is open and the sender leads. */
  public enum Status {
    OFFERED,
    ACCEPTED,
    REFUSED,
    WITHDRAWN,
    STARTED;

    public boolean isOpen() {
      return this == OFFERED || this == ACCEPTED;
    }
  }
}
