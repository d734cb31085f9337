package nl.doorloop.onecounter.residents;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.residents.ResidentOverview.ProvisionInForce;
import org.jspecify.annotations.Nullable;

/**
 * The line in the shape of the contract.
 *
 * @param knownOn the instant whose knowledge this is
 * @param validOn the day that was asked about; only then step, rung and provisions of that day
 */
@JsonPropertyOrder({
  "residentId",
  "knownOn",
  "validOn",
  "step",
  "rung",
  "provisions",
  "segments",
  "movements",
  "gaps",
  "conflicts",
  "handOvers",
  "digest"
})
public record TrajectoryAnswer(
    ResidentId residentId,
    Instant knownOn,
    @Nullable LocalDate validOn,
    @Nullable Step step,
    @Nullable Integer rung,
    @Nullable List<ProvisionInForce> provisions,
    @JsonRawValue String segments,
    @JsonRawValue String movements,
    @JsonRawValue String gaps,
    @JsonRawValue String conflicts,
    @JsonRawValue String handOvers,
    String digest) {

  static TrajectoryAnswer of(
      ResidentId resident, Instant knownOn, @Nullable LocalDate validOn, Trajectory trajectory) {
    var json = trajectory.json();
    var position = validOn == null ? null : trajectory.on(validOn);
    return new TrajectoryAnswer(
        resident,
        knownOn,
        validOn,
        position == null ? null : position.step(),
        position == null ? null : position.rung(),
        position == null ? null : position.provisions().stream().map(Residents::inForce).toList(),
        json.segments(),
        json.movements(),
        json.gaps(),
        json.conflicts(),
        json.handOvers(),
        json.digest());
  }
}
