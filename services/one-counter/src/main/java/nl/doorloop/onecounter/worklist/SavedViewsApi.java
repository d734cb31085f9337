package nl.doorloop.onecounter.worklist;

import static nl.doorloop.platform.commands.CommandAnswers.KEY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.UUID;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.onecounter.access.Page;
import nl.doorloop.onecounter.worklist.SavedViews.NewView;
import nl.doorloop.onecounter.worklist.SavedViews.SavedView;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** {@code /v1/worklist/views}: filters that are kept. */
@RestController
@RequestMapping(SavedViewsApi.PATH)
class SavedViewsApi {
  static final String PATH = "/v1/worklist/views";

  private final SavedViews views;

  SavedViewsApi(SavedViews views) {
    this.views = views;
  }

  /** What was made. */
  record Kept(UUID id) {}

  @Operation(summary = "The caller's own filters, and those that their organisation shares")
  @GetMapping
  Page<SavedView> all() {
    return new Page<>(views.all(), null);
  }

  @Operation(summary = "Keep a filter, for oneself or shared with one's organisation")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = NewView.class)))
  @PostMapping
  ResponseEntity<Kept> add(
      @RequestHeader(name = KEY, required = false) @Nullable String key,
      @RequestBody JsonNode body) {
    var id = views.add(key, NewView.read(body));
    return ResponseEntity.created(URI.create(PATH + "/" + id)).body(new Kept(id));
  }

  @Operation(summary = "Delete a filter of one's own")
  @DeleteMapping("/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void delete(@PathVariable String id) {
    try {
      views.delete(AssignmentRequest.id(id));
    } catch (InvalidValue e) {
      throw new NotFound("view");
    }
  }
}
