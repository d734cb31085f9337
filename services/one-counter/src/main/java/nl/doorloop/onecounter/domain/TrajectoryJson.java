package nl.doorloop.onecounter.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.doorloop.language.Municipality;
import org.jspecify.annotations.Nullable;

/**
 * The members of a trajectory as the contract names them, each as RFC 8785 JSON.
 *
 * @param conflicts like the others an array
 */
public record TrajectoryJson(
    String conflicts, String gaps, String handOvers, String movements, String segments) {
  static TrajectoryJson of(Trajectory trajectory) {
    return new TrajectoryJson(
        CanonicalJson.array(trajectory.conflicts(), TrajectoryJson::conflict),
        CanonicalJson.array(trajectory.gaps(), TrajectoryJson::gap),
        CanonicalJson.array(trajectory.handOvers(), TrajectoryJson::handOver),
        CanonicalJson.array(trajectory.movements(), TrajectoryJson::movement),
        CanonicalJson.array(trajectory.segments(), TrajectoryJson::segment));
  }

  /** RFC 8785 JSON of the object with exactly these members, in the order of their names. */
  public String canonical() {
    return "{\"conflicts\":"
        + conflicts
        + ",\"gaps\":"
        + gaps
        + ",\"handOvers\":"
        + handOvers
        + ",\"movements\":"
        + movements
        + ",\"segments\":"
        + segments
        + "}";
  }

  /** SHA-256 of {@link #canonical()} in UTF-8, as lower-case hex. */
  public String digest() {
    try {
      var hash = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(hash.digest(canonical().getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void segment(CanonicalJson json, Segment segment) {
    json.text("from", segment.from())
        .text("municipality", code(segment.municipality()))
        .text("organisation", segment.organisation())
        .objects("provisions", segment.provisions(), TrajectoryJson::provision)
        .number("rung", segment.rung())
        .text("step", segment.step())
        .number("supportLevel", segment.supportLevel())
        .text("to", segment.to());
  }

  private static void provision(CanonicalJson json, Provision provision) {
    json.text("axis", provision.axis())
        .text("kind", provision.kind())
        .text("organisation", provision.organisation())
        .text("provisionId", provision.provisionId())
        .text("source", provision.source())
        .text("sourceId", provision.sourceId());
  }

  private static void movement(CanonicalJson json, Movement movement) {
    json.texts("because", movement.because().stream().map(Cause::eventId).toList())
        .text("direction", movement.direction())
        .text("from", movement.from())
        .text("municipalityFrom", code(movement.municipalityFrom()))
        .text("municipalityTo", code(movement.municipalityTo()))
        .text("on", movement.on())
        .text("organisationFrom", movement.organisationFrom())
        .text("organisationTo", movement.organisationTo())
        .truth("relapse", movement.relapse())
        .text("returnOn", movement.returnOn());
    if (movement.returning()) {
      json.truth("returning", true);
    }
    json.truth("temporary", movement.temporary())
        .text("to", movement.to())
        .number("unknownDays", movement.unknownDays());
  }

  private static void gap(CanonicalJson json, Gap gap) {
    json.texts("because", gap.because().stream().map(Cause::eventId).toList())
        .text("certainty", gap.certainty())
        .number("days", gap.days())
        .text("from", gap.from())
        .text("kind", gap.kind())
        .text("to", gap.to());
  }

  private static void conflict(CanonicalJson json, Conflict conflict) {
    json.text("from", conflict.from())
        .text("kind", conflict.kind())
        .texts("provisions", conflict.provisions())
        .text("to", conflict.to());
  }

  private static void handOver(CanonicalJson json, HandOver handOver) {
    json.text("answerBy", handOver.answerBy())
        .text("handOverId", handOver.handOverId())
        .text("offeredOn", handOver.offeredOn())
        .text("receiver", handOver.receiver())
        .text("sender", handOver.sender())
        .text("startedOn", handOver.startedOn())
        .text("status", handOver.status());
  }

  private static @Nullable String code(@Nullable Municipality municipality) {
    return municipality == null ? null : municipality.text();
  }
}
