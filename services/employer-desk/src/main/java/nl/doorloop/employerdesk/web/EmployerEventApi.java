package nl.doorloop.employerdesk.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.doorloop.employerdesk.desk.DeskPreview;
import nl.doorloop.employerdesk.desk.EmployerBook;
import nl.doorloop.employerdesk.desk.EmployerBook.RecordedEvent;
import nl.doorloop.employerdesk.desk.EmployerDesks;
import nl.doorloop.employerdesk.desk.EmployerReach;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.correction.EmployerCorrection;
import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.platform.commands.Corrections;
import nl.doorloop.platform.corrections.CorrectionRequest;
import nl.doorloop.platform.corrections.Replacement;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.platform.store.StoredEvent;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.InvalidInput;
import nl.doorloop.platform.web.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * What was recorded about employers, for case workers who are about to correct it. The correction
 * itself is one of {@code /v1/corrections}, as for every event.
 */
@RestController
@RequestMapping(EmployerEventApi.PATH)
class EmployerEventApi {
  static final String PATH = "/v1/employer-events";

  private final EmployerReach reach;
  private final EventStreams streams;
  private final EmployerBook book;
  private final EmployerDesks desks;
  private final Corrections corrections;
  private final Days days;

  EmployerEventApi(
      EmployerReach reach,
      EventStreams streams,
      EmployerBook book,
      EmployerDesks desks,
      Corrections corrections,
      Days days) {
    this.reach = reach;
    this.streams = streams;
    this.book = book;
    this.desks = desks;
    this.corrections = corrections;
    this.days = days;
  }

  @Operation(summary = "What was recorded about an employer, without what corrected it")
  @GetMapping
  EmployerEventContent.All all(@RequestParam EmployerId employer) {
    reach.requireCaseWorker();
    var recorded = book.recorded(employer);
    if (recorded.isEmpty()) {
      throw new NotFound("employer");
    }
    var chronicle = new Chronicle();
    recorded.forEach(e -> chronicle.add(e.id(), e.event()));
    return new EmployerEventContent.All(
        recorded.reversed().stream()
            .filter(e -> !(e.event() instanceof EmployerCorrection))
            .map(e -> EmployerEventContent.of(e, chronicle))
            .toList());
  }

  @Operation(summary = "What an event about an employer says, and what stands in its place")
  @GetMapping("/{eventId}")
  EmployerEventContent content(@PathVariable EventId eventId) {
    var first = first(eventId);
    var event = (EmployerEvent) first.event();
    return EmployerEventContent.of(
        new RecordedEvent(first.id(), first.recordedAt(), first.recordedBy(), event),
        book.chronicle(event.employerId()));
  }

  @Operation(summary = "What a correction would change of the desk of the employer")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = CorrectionRequest.class)))
  @PostMapping("/_preview")
  DeskPreview preview(@RequestBody JsonNode body) {
    reach.requireCaseWorker();
    var asked = CorrectionRequest.read(body);
    var first = first(asked.eventId());
    var said = asked.replacement().orElse(null);
    corrections.correct(first, said == null ? null : said::in, asked.reason(), true);
    var employer = ((EmployerEvent) first.event()).employerId();
    return desks.preview(
        employer, amendment(first, employer, asked), CurrentCaller.get(), days.today());
  }

  private DomainEvent amendment(StoredEvent first, EmployerId employer, CorrectionRequest asked) {
    var standing = book.chronicle(employer).standing(first.id()).orElse(first.event());
    var said = asked.replacement().map((Replacement r) -> r.in(standing)).orElse(null);
    return Decider.amendment(first.event(), first.id(), said, asked.reason());
  }

  private StoredEvent first(EventId id) {
    reach.requireCaseWorker();
    var first = streams.find(id).orElseThrow(() -> new NotFound("event"));
    if (!(first.event() instanceof EmployerEvent)) {
      throw new NotFound("event");
    }
    if (first.event() instanceof EmployerCorrection) {
      throw new InvalidInput("eventId", "is a correction; name the event that it corrects");
    }
    return first;
  }
}
