package nl.doorloop.continuity.parameters;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.doorloop.continuity.domain.ParameterCommand.SetParameter;
import nl.doorloop.continuity.domain.ParameterCommand.WithdrawParameter;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.parameters.ParameterCheck;
import nl.doorloop.language.parameters.ParameterCheck.Finding;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.language.parameters.ParameterUnit;
import nl.doorloop.platform.commands.CommandAnswers;
import nl.doorloop.platform.commands.CommandAnswers.Asked;
import nl.doorloop.platform.commands.CommandResult;
import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.json.EventCodec;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Amounts, terms, choices and mandates, for the region and for each municipality. */
@RestController
@RequestMapping(ParameterApi.PATH)
class ParameterApi {
  static final String PATH = "/v1/parameters";
  private static final int YEARS_CHECKED = 2;

  private final Scope scope;
  private final ParameterBook book;
  private final Commands commands;
  private final CommandAnswers answers;
  private final Days days;

  ParameterApi(
      Scope scope,
      JdbcClient jdbc,
      EventCodec codec,
      Commands commands,
      CommandAnswers answers,
      Days days) {
    this.scope = scope;
    this.book = new ParameterBook(jdbc, codec);
    this.commands = commands;
    this.answers = answers;
    this.days = days;
  }

  /**
   * One value.
   *
   * @param municipality absent for the region
   * @param to the first day on which it does not hold, where that was said
   * @param holds whether it is what counts today
   * @param setBy absent for what came with the product
   */
  record Item(
      ParameterId id,
      ParameterName name,
      @Nullable Municipality municipality,
      LocalDate from,
      @Nullable LocalDate to,
      String value,
      ParameterUnit unit,
      String source,
      String article,
      boolean holds,
      @Nullable String setBy,
      @Nullable Instant setAt) {}

  record Items(List<Item> items) {}

  /**
   * @param from the first day that was looked at
   * @param to the day after the last one
   */
  record Check(LocalDate from, LocalDate to, List<Finding> items) {}

  record WithdrawalBody(LocalDate from) {}

  @Operation(summary = "Everything that is set, with its source and who set it")
  @GetMapping
  Items all() {
    requireStaff();
    var parameters = book.parameters();
    var today = days.today();
    return new Items(
        book.all().stream()
            .map(
                entry -> {
                  var line = entry.line();
                  var id = line.parameterId();
                  return new Item(
                      id,
                      id.name(),
                      id.municipality(),
                      line.from(),
                      line.to(),
                      line.value(),
                      id.name().unit(),
                      line.source(),
                      id.name().article(),
                      parameters
                          .on(today, id.name(), id.municipality())
                          .filter(line::equals)
                          .isPresent(),
                      entry.setBy(),
                      entry.setAt());
                })
            .toList());
  }

  @Operation(summary = "Days without a value, and days with two")
  @GetMapping("/_check")
  Check check() {
    requireStaff();
    var from = days.today();
    var to = from.plusYears(YEARS_CHECKED);
    return new Check(from, to, ParameterCheck.of(book.parameters(), from, to));
  }

  @Operation(summary = "Set a value from a day on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ParameterBody.class)))
  @PostMapping
  ResponseEntity<CommandResult> set(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    scope.requireRole(Role.ADMIN);
    var asked = ParameterBody.read(body, days);
    return answers.once(
        key,
        new Asked(PATH, asked),
        PATH,
        () ->
            new CommandResult(asked.parameterId().text(), commands.send(new SetParameter(asked))));
  }

  @Operation(summary = "Withdraw what was set from a day on")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = WithdrawalBody.class)))
  @PostMapping("/{id}/withdraw")
  ResponseEntity<CommandResult> withdraw(
      @PathVariable ParameterId id,
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    scope.requireRole(Role.ADMIN);
    var asked = Fields.of(body).read(f -> new WithdrawalBody(days.required(f, "from")));
    return answers.once(
        key,
        new Asked(PATH + "/" + id + "/withdraw", asked),
        PATH,
        () -> new CommandResult(id.text(), commands.send(new WithdrawParameter(id, asked.from()))));
  }

  /** Not the employer's business; nothing of it is about a person. */
  private void requireStaff() {
    scope.requireRole(Role.ADMIN, Role.CASE_WORKER, Role.MANAGER, Role.ANALYST);
  }
}
