package nl.doorloop.onecounter.pages.handovers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorloop.language.Axis;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.continuity.AnswerTiming;
import nl.doorloop.language.continuity.HandOverAim;
import nl.doorloop.language.continuity.HandOverRefusalReason;
import org.jspecify.annotations.Nullable;

/** A hand-over as continuity answers it. */
public record HandOverItem(
    String id,
    String residentId,
    String status,
    boolean overdue,
    Organisation responsible,
    Organisation sender,
    Organisation receiver,
    @Nullable HandOverAim aim,
    List<String> provisions,
    List<Part> parts,
    LocalDate offeredOn,
    LocalDate answerBy,
    LocalDate proposedStart,
    List<Happening> course) {
  /** What goes along, a provision, an axis or a goal, and on which ground. */
  public record Part(
      @Nullable String provisionId,
      @Nullable Axis axis,
      @Nullable String goalId,
      LegalFramework legalGround) {}

  /** One thing that happened to it. */
  public record Happening(
      String what,
      LocalDate on,
      @Nullable AnswerTiming timing,
      @Nullable String lead,
      @Nullable LocalDate firstAppointment,
      @Nullable HandOverRefusalReason reason,
      @Nullable LocalDate counterProposal,
      @Nullable List<String> provisions) {}

  /** A page of open ones. */
  record Open(List<HandOverItem> items, @Nullable String next) {}

  boolean is(String wanted) {
    return status.equals(wanted);
  }

  Optional<Happening> happened(String what) {
    return course.stream().filter(h -> h.what().equals(what)).findFirst();
  }
}
