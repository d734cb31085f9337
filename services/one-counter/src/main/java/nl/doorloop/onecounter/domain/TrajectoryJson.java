package nl.doorloop.onecounter.domain;

import nl.doorloop.language.Municipality;
import org.jspecify.annotations.Nullable;

/** The members of a trajectory as the contract names them, in the order of their names. */
final class TrajectoryJson {
  private TrajectoryJson() {}

  static String of(Trajectory trajectory) {
    return CanonicalJson.object(
        json ->
            json.objects("conflicts", trajectory.conflicts(), TrajectoryJson::conflict)
                .objects("gaps", trajectory.gaps(), TrajectoryJson::gap)
                .objects("handOvers", trajectory.handOvers(), TrajectoryJson::handOver)
                .objects("movements", trajectory.movements(), TrajectoryJson::movement)
                .objects("segments", trajectory.segments(), TrajectoryJson::segment));
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
