package nl.doorloop.continuity.web;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import nl.doorloop.continuity.registry.Item;
import nl.doorloop.continuity.registry.Person;
import nl.doorloop.continuity.registry.Registration;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Registers a resident, once per BSN. */
@RestController
@RequestMapping(ResidentApi.PATH)
class ResidentApi {
  static final String PATH = "/v1/residents";

  private final ContinuityDesk desk;
  private final Registration registration;
  private final CommandAnswers answers;
  private final Days days;

  ResidentApi(ContinuityDesk desk, Registration registration, CommandAnswers answers, Days days) {
    this.desk = desk;
    this.registration = registration;
    this.answers = answers;
    this.days = days;
  }

  @Operation(summary = "Register a resident; who is known already keeps their id")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = Person.class)))
  @PostMapping
  ResponseEntity<CommandResult> register(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    desk.requireCaseWorker();
    var person = Fields.of(body).read(f -> PersonFields.read(f, days));
    desk.requireMunicipality(person.municipality());
    // A fingerprint stands for the person: what is kept under the key is no personal data.
    var asked =
        Map.of(
            "content", registration.fingerprint(person).content(),
            "municipality", person.municipality());
    return answers.once(
        key,
        new Asked(PATH, asked),
        PATH,
        () -> registration.register(new Item(1, null, person, days.today())));
  }
}
