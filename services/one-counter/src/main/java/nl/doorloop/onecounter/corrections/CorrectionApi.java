package nl.doorloop.onecounter.corrections;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import nl.doorloop.language.EventId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.passing.Passing;
import nl.doorloop.platform.corrections.CorrectionRequest;
import nl.doorloop.platform.json.DoorloopJson;
import nl.doorloop.platform.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Corrections and withdrawals of the events of every service, on one address. */
@RestController
@RequestMapping("/v1/corrections")
class CorrectionApi {
  private final CorrectionDesk desk;
  private final Passing passing;
  private final Today today;

  CorrectionApi(CorrectionDesk desk, Passing passing, Today today) {
    this.desk = desk;
    this.passing = passing;
    this.today = today;
  }

  /**
   * What an event says, for whoever is about to correct it.
   *
   * @param data as recorded first
   * @param standing as it stands now, or stood before it was withdrawn
   */
  record EventContent(
      EventId eventId,
      String type,
      Instant recordedAt,
      String recordedBy,
      boolean withdrawn,
      JsonNode data,
      JsonNode standing) {}

  @Operation(summary = "What an event says, and what stands in its place")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = EventContent.class)))
  @GetMapping("/{eventId}")
  ResponseEntity<?> content(@PathVariable String eventId, HttpServletRequest request) {
    if (desk.isOfEmployer(id(eventId))) {
      var address = CorrectionDesk.EMPLOYER_EVENTS + "/" + eventId;
      return passing.on(request, desk.employers(), address, new byte[0]);
    }
    return ResponseEntity.ok(content(id(eventId)));
  }

  private EventContent content(EventId id) {
    var about = desk.find(id);
    var mapper = DoorloopJson.mapper();
    return new EventContent(
        about.first().eventId(),
        about.first().type(),
        about.first().recordedAt(),
        about.first().recordedBy(),
        about.withdrawn(),
        mapper.valueToTree(about.first().event()),
        mapper.valueToTree(about.standing()));
  }

  /**
   * @param preview whether it is only asked what would change
   */
  @Operation(summary = "Correct an event, or withdraw one that never was; or see what would change")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = CorrectionRequest.class)))
  @PostMapping
  ResponseEntity<?> correct(
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestBody JsonNode body,
      HttpServletRequest request) {
    var asked = CorrectionRequest.read(body);
    var command = DoorloopJson.mapper().writeValueAsBytes(body);
    if (desk.isOfEmployer(asked.eventId())) {
      var address = preview ? CorrectionDesk.EMPLOYER_EVENTS + "/_preview" : "/v1/corrections";
      return passing.on(request, desk.employers(), address, command);
    }
    var about = desk.find(asked.eventId());
    var answer = passing.on(request, desk.owner(about), command);
    return preview
        ? ResponseEntity.ok(PreviewAnswer.of(desk.preview(about, asked), today.date()))
        : answer;
  }

  private static EventId id(String text) {
    try {
      return EventId.of(text);
    } catch (InvalidValue e) {
      throw new NotFound("event");
    }
  }
}
