package nl.doorloop.onecounter.residents;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Axis;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.Step;
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
 * @param deadlines what is due by law; none are kept yet
 * @param version changes whenever something was recorded on the line; the stream tells the same
 *     number
 */
public record ResidentOverview(
    ResidentId residentId,
    @Nullable ResidentIdentity identity,
    CurrentPosition position,
    List<JsonNode> handOvers,
    List<JsonNode> gaps,
    List<JsonNode> deadlines,
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

  /** A provision as a segment lists it. */
  public record ProvisionInForce(
      ProvisionId provisionId,
      Axis axis,
      String kind,
      Organisation organisation,
      String source,
      @Nullable SourceId sourceId) {}
}
