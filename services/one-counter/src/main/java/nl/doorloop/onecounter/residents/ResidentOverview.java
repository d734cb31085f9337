package nl.doorloop.onecounter.residents;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Axis;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.deadlines.Deadline;
import nl.doorloop.onecounter.domain.deadlines.LegalTerm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The first thing to know about a resident.
 *
 * @param residentId the resident whose line it is; another one than was asked for where that one
 *     was joined into this one
 * @param identity absent while the registry's record is under way, and after it was erased
 * @param position where they stand today
 * @param handOvers those that are open
 * @param deadlines the terms of the law that are open, the earliest last day first
 * @param version changes whenever something was recorded on the line; the stream tells the same
 *     number
 */
public record ResidentOverview(
    ResidentId residentId,
    @Nullable ResidentIdentity identity,
    CurrentPosition position,
    List<JsonNode> handOvers,
    List<JsonNode> gaps,
    List<OpenDeadline> deadlines,
    long version,
    @Nullable String digest) {
  public ResidentOverview {
    handOvers = List.copyOf(handOvers);
    gaps = List.copyOf(gaps);
    deadlines = List.copyOf(deadlines);
  }

  /**
   * @param open whether the trajectory is open on the day
   * @param municipality where they live
   */
  public record CurrentPosition(
      LocalDate on,
      boolean open,
      @Nullable Step step,
      @Nullable Integer rung,
      int supportLevel,
      @Nullable Organisation leadOrganisation,
      @Nullable Municipality municipality,
      List<ProvisionInForce> provisions) {
    public CurrentPosition {
      provisions = List.copyOf(provisions);
    }
  }

  /**
   * A term of the law that nobody has settled yet.
   *
   * @param article absent where the term is the practice of an organisation
   * @param firstDay the first day that counts
   * @param daysStoodStill on how many days it stood still
   * @param daysLeft 0 on the last day, less than 0 after it
   * @param effect what it means that it passes
   * @param because the event that started it
   */
  public record OpenDeadline(
      LegalTerm kind,
      @Nullable String article,
      LocalDate firstDay,
      LocalDate lastDay,
      int daysStoodStill,
      long daysLeft,
      LegalTerm.Effect effect,
      EventId because) {
    public static OpenDeadline of(Deadline deadline, LocalDate today) {
      var term = deadline.term();
      return new OpenDeadline(
          term,
          term.article(),
          deadline.firstDay(),
          deadline.lastDay(),
          deadline.daysStoodStill(),
          deadline.daysLeft(today),
          term.effect(),
          deadline.because());
    }
  }

  /** A provision as a segment lists it. */
  public record ProvisionInForce(
      ProvisionId provisionId,
      Axis axis,
      String kind,
      Organisation organisation,
      String source,
      @Nullable SourceId sourceId) {}
}
