package nl.doorloop.employerdesk.web;

import java.time.Instant;
import java.util.List;
import nl.doorloop.employerdesk.desk.EmployerBook.RecordedEvent;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.platform.json.DoorloopJson;
import tools.jackson.databind.JsonNode;

/**
 * What an event about an employer says.
 *
 * @param data as recorded first
 * @param standing as it stands now, or as recorded first where it was withdrawn
 */
record EmployerEventContent(
    EventId eventId,
    EmployerId employerId,
    String type,
    Instant recordedAt,
    String recordedBy,
    boolean withdrawn,
    JsonNode data,
    JsonNode standing) {
  /** First events of one employer, the latest first. */
  record All(List<EmployerEventContent> items) {}

  static EmployerEventContent of(RecordedEvent first, Chronicle chronicle) {
    var standing = chronicle.standing(first.id());
    var mapper = DoorloopJson.mapper();
    return new EmployerEventContent(
        first.id(),
        first.event().employerId(),
        KnownEvents.typeOf(first.event().getClass()).wireType(),
        first.recordedAt(),
        first.recordedBy(),
        standing.isEmpty(),
        mapper.valueToTree(first.event()),
        mapper.valueToTree(standing.orElse(first.event())));
  }
}
