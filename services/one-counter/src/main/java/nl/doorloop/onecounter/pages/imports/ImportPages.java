package nl.doorloop.onecounter.pages.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Source;
import nl.doorloop.onecounter.imports.ImportDesk;
import nl.doorloop.onecounter.pages.Complaints;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.FormField.Kind;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.platform.web.InvalidInput;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /beheer/inlezen}: bring in a file, follow it, read what came of it. */
@Controller
@RequestMapping("/beheer/inlezen")
class ImportPages {
  private static final int LATEST = 20;

  private final ImportDesk desk;
  private final Scope scope;
  private final MessageSource texts;

  ImportPages(ImportDesk desk, Scope scope, MessageSource texts) {
    this.desk = desk;
    this.scope = scope;
    this.texts = texts;
  }

  /**
   * @param voor the import with which the page before ended
   */
  @GetMapping
  String list(@RequestParam(required = false) @Nullable String voor, Locale locale, Model model) {
    scope.requireRole(Role.ADMIN);
    return show(Map.of(), Map.of(), voor == null ? null : id(voor), locale, model);
  }

  @PostMapping
  String start(
      @RequestParam(defaultValue = "") String source,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestParam(defaultValue = "false") boolean complete,
      HttpServletResponse response,
      Locale locale,
      Model model)
      throws IOException {
    scope.requireRole(Role.ADMIN);
    var wording = new Wording(texts, locale);
    Map<String, String> errors = new LinkedHashMap<>();
    var known = source(source);
    if (known == null) {
      errors.put("source", wording.say("wrong.choice"));
    }
    if (file == null || file.isEmpty()) {
      errors.put("file", wording.say("import.wrong.file"));
    }
    if (known != null && file != null && errors.isEmpty()) {
      try {
        return "redirect:/beheer/inlezen/" + desk.start(known, file.getBytes(), dryRun, complete);
      } catch (InvalidInput wrong) {
        wrong.errors().forEach(e -> errors.put(e.field(), Complaints.say(e.message(), wording)));
      }
    }
    response.setStatus(HttpStatus.BAD_REQUEST.value());
    var typed =
        Map.of(
            "source", source,
            "dryRun", Boolean.toString(dryRun),
            "complete", Boolean.toString(complete));
    return show(typed, errors, null, locale, model);
  }

  @GetMapping("/{id}")
  String one(@PathVariable String id, Locale locale, Model model) {
    scope.requireRole(Role.ADMIN);
    model.addAttribute("run", find(id, locale));
    return "imports/one";
  }

  /** The part of the page that changes while the import goes on. */
  @GetMapping("/{id}/voortgang")
  String progress(@PathVariable String id, Locale locale, Model model) {
    scope.requireRole(Role.ADMIN);
    model.addAttribute("run", find(id, locale));
    return "imports/progress :: run(run=${run})";
  }

  private ImportView find(String id, Locale locale) {
    return desk.find(id(id))
        .map(run -> ImportView.of(run, new Wording(texts, locale)))
        .orElseThrow(() -> new NotFound("import"));
  }

  private String show(
      Map<String, String> typed,
      Map<String, String> errors,
      @Nullable UUID before,
      Locale locale,
      Model model) {
    var wording = new Wording(texts, locale);
    var runs = desk.latest(before, LATEST);
    model.addAttribute("runs", runs.stream().map(run -> ImportView.of(run, wording)).toList());
    model.addAttribute("next", runs.size() == LATEST ? runs.getLast().id().toString() : null);
    model.addAttribute(
        "fields",
        fields(wording).stream()
            .map(f -> f.with(typed.get(f.name()), errors.get(f.name())))
            .toList());
    return "imports/page";
  }

  private List<FormField> fields(Wording wording) {
    List<Choice> sources = new ArrayList<>();
    sources.add(new Choice("", wording.say("choose")));
    desk.sources()
        .forEach(s -> sources.add(new Choice(s.text(), wording.say("source." + s.text()))));
    return List.of(
        field(wording, "source", Kind.CHOICE, sources),
        field(wording, "file", Kind.FILE, List.of()),
        field(wording, "dryRun", Kind.FLAG, List.of()),
        field(wording, "complete", Kind.FLAG, List.of()));
  }

  private static FormField field(Wording wording, String name, Kind kind, List<Choice> choices) {
    return new FormField(
        name,
        wording.say("import.field." + name),
        wording.sayOr("import.field." + name + ".hint", ""),
        kind,
        true,
        "",
        choices,
        null);
  }

  private static @Nullable Source source(String text) {
    try {
      return Source.of(text);
    } catch (InvalidValue e) {
      return null;
    }
  }

  private static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new NotFound("import");
    }
  }
}
