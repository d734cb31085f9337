package nl.doorloop.onecounter.worklist;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Municipality;
import nl.doorloop.onecounter.access.AskedFields;
import nl.doorloop.onecounter.access.Page;
import nl.doorloop.onecounter.access.Paging;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import nl.doorloop.onecounter.worklist.WorklistQuestion.Cursor;
import nl.doorloop.onecounter.worklist.WorklistQuestion.Whose;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code /v1/worklist}: what has to be looked at, and who took it on. */
@RestController
@RequestMapping("/v1/worklist")
class WorklistApi {
  private final WorklistDesk desk;
  private final Today today;

  WorklistApi(WorklistDesk desk, Today today) {
    this.desk = desk;
    this.today = today;
  }

  @Operation(summary = "What the caller has to look at, the most urgent first")
  @Parameter(
      name = "mine",
      in = ParameterIn.QUERY,
      description = "What the caller took on",
      schema = @Schema(type = "boolean"))
  @Parameter(
      name = "team",
      in = ParameterIn.QUERY,
      description = "What was taken on in the caller's team",
      schema = @Schema(type = "boolean"))
  @Parameter(name = "kind", in = ParameterIn.QUERY, schema = @Schema(implementation = Kind.class))
  @Parameter(name = "municipality", in = ParameterIn.QUERY, description = "A CBS code")
  @Parameter(
      name = "dueBefore",
      in = ParameterIn.QUERY,
      schema = @Schema(type = "string", format = "date"))
  @Parameter(name = "cursor", in = ParameterIn.QUERY)
  @Parameter(name = "limit", in = ParameterIn.QUERY, schema = @Schema(type = "integer"))
  @GetMapping
  Page<WorklistItem> list(HttpServletRequest request) {
    var question =
        AskedFields.of(
                request, "mine", "team", "kind", "municipality", "dueBefore", "cursor", "limit")
            .read(
                f ->
                    new WorklistQuestion(
                        whose(
                            f.optional("mine", WorklistApi::flag).orElse(false),
                            f.optional("team", WorklistApi::flag).orElse(false)),
                        f.optional("kind", Kind.class).orElse(null),
                        f.optional("municipality", Municipality.class).orElse(null),
                        null,
                        f.optionalDate("dueBefore"),
                        f.optional("cursor", text -> Cursor.of(text)).orElse(null),
                        f.optional("limit", Paging::limit).orElse(Paging.USUAL)));
    var now = today.date();
    var page =
        Paging.page(request, desk.find(question), question.limit(), work -> Cursor.of(work).text());
    return new Page<>(
        page.items().stream().map(work -> WorklistItem.of(work, now)).toList(), page.next());
  }

  @Operation(summary = "Take items on, or give them to somebody: all of them or none")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = AssignmentRequest.class)))
  @PostMapping("/_assign")
  AssignmentRequest assign(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    var asked = AssignmentRequest.assign(body);
    desk.assign(key, asked.items(), asked.assignee());
    return asked;
  }

  @Operation(summary = "Give items back, whoever has them: all of them or none")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = AssignmentRequest.class)))
  @PostMapping("/_release")
  AssignmentRequest release(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    var asked = AssignmentRequest.release(body);
    desk.release(key, asked.items());
    return asked;
  }

  private static Whose whose(boolean mine, boolean team) {
    return mine ? Whose.MINE : team ? Whose.TEAM : Whose.ALL;
  }

  private static Boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new InvalidValue("must be true or false");
    };
  }
}
