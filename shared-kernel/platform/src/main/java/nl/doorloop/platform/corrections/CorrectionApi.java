package nl.doorloop.platform.corrections;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EmployerEvent;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.correction.Amendment;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.Corrections;
import nl.doorloop.platform.organisation.ServiceDesk;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.platform.store.StoredEvent;
import nl.doorloop.platform.web.InvalidInput;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Corrects or withdraws an event of this service. Nothing is overwritten: what was known before
 * stays known as it was.
 */
@RestController
@RequestMapping(CorrectionApi.PATH)
public class CorrectionApi {
  public static final String PATH = "/v1/corrections";

  private final Scope scope;
  private final Optional<ServiceDesk> desk;
  private final EventStreams streams;
  private final Corrections corrections;
  private final CommandAnswers answers;

  CorrectionApi(
      Scope scope,
      Optional<ServiceDesk> desk,
      EventStreams streams,
      Corrections corrections,
      Commands commands) {
    this.scope = scope;
    this.desk = desk;
    this.streams = streams;
    this.corrections = corrections;
    this.answers = new CommandAnswers(commands);
  }

  /**
   * @param preview whether it is only looked at if it would be accepted
   */
  @Operation(summary = "Correct an event, or withdraw one that never was")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = CorrectionRequest.class)))
  @PostMapping
  ResponseEntity<CommandResult> correct(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestParam(defaultValue = "false") boolean preview,
      @RequestBody JsonNode body) {
    scope.requireRole(Role.CASE_WORKER);
    var asked = CorrectionRequest.read(body);
    var first = first(asked);
    var id = asked.eventId().text();
    UnaryOperator<DomainEvent> said =
        asked.replacement().<UnaryOperator<DomainEvent>>map(r -> r::in).orElse(null);
    if (preview) {
      corrections.correct(first, said, asked.reason(), true);
      return ResponseEntity.ok(new CommandResult(id, List.of()));
    }
    return answers.once(
        key,
        new Asked(PATH, body),
        PATH,
        () -> new CommandResult(id, corrections.correct(first, said, asked.reason(), false)));
  }

  private StoredEvent first(CorrectionRequest asked) {
    var first = streams.find(asked.eventId());
    if (first.filter(e -> e.event() instanceof EmployerEvent).isEmpty()) {
      desk.ifPresent(ServiceDesk::requireCaseWorker);
      first.ifPresentOrElse(this::requireReach, CorrectionApi::notFound);
    }
    var event = first.orElseThrow();
    if (event.event() instanceof Amendment) {
      throw new InvalidInput("eventId", "is a correction; name the event that it corrects");
    }
    return event;
  }

  /** What is about an employer is for every case worker: there is one desk for it. */
  private void requireReach(StoredEvent first) {
    if (!(first.event() instanceof ResidentEvent event)) {
      throw new NotFound("event");
    }
    scope.requireResident(event.residentId());
    var framework = event.legalFramework();
    if (!CurrentCaller.get().maySee(framework, desk.map(ServiceDesk::organisation).orElse(null))) {
      throw new NotFound("event");
    }
  }

  private static void notFound() {
    throw new NotFound("event");
  }
}
