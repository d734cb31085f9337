package nl.doorloop.onecounter.imports;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Source;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.web.InvalidInput;
import nl.doorloop.platform.web.InvalidInput.FieldError;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * {@code /v1/imports}: administrators bring in a file, and anybody with that role may ask what
 * became of it.
 */
@RestController
@RequestMapping("/v1/imports")
class ImportApi {
  private static final int PAGE = 20;

  private final ImportDesk desk;
  private final Scope scope;

  ImportApi(ImportDesk desk, Scope scope) {
    this.desk = desk;
    this.scope = scope;
  }

  @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<Map<String, UUID>> start(
      @RequestParam(required = false) @Nullable String source,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable String dryRun,
      @RequestParam(required = false) @Nullable String complete)
      throws IOException {
    scope.requireRole(Role.ADMIN);
    var errors = new ArrayList<FieldError>();
    var known = source(source, errors);
    boolean dry = flag("dryRun", dryRun, errors);
    boolean whole = flag("complete", complete, errors);
    if (file == null) {
      errors.add(new FieldError("file", "is missing"));
    }
    if (known == null || file == null || !errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    var id = desk.start(known, file.getBytes(), dry, whole);
    return ResponseEntity.accepted()
        .location(URI.create("/v1/imports/" + id))
        .body(Map.of("id", id));
  }

  @GetMapping("/{id}")
  ImportRun get(@PathVariable String id) {
    scope.requireRole(Role.ADMIN);
    return desk.find(id("id", id)).orElseThrow(() -> new NotFound("import"));
  }

  @GetMapping
  Map<String, Object> list(@RequestParam(required = false) @Nullable String before) {
    scope.requireRole(Role.ADMIN);
    List<ImportRun> runs = desk.latest(before == null ? null : id("before", before), PAGE);
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("items", runs);
    if (runs.size() == PAGE) {
      page.put("next", "/v1/imports?before=" + runs.getLast().id());
    }
    return page;
  }

  private static @Nullable Source source(@Nullable String text, List<FieldError> errors) {
    if (text == null || text.isBlank()) {
      errors.add(new FieldError("source", "is missing"));
      return null;
    }
    try {
      return Source.of(text);
    } catch (InvalidValue e) {
      errors.add(new FieldError("source", String.valueOf(e.getMessage())));
      return null;
    }
  }

  private static boolean flag(String name, @Nullable String text, List<FieldError> errors) {
    if (text == null || text.isEmpty() || text.equals("false")) {
      return false;
    }
    if (!text.equals("true")) {
      errors.add(new FieldError(name, "must be true or false"));
    }
    return true;
  }

  private static UUID id(String field, String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      if (field.equals("id")) {
        throw new NotFound("import");
      }
      throw new InvalidInput(field, "must be a UUID");
    }
  }
}
