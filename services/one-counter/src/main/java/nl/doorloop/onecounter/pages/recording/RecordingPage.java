package nl.doorloop.onecounter.pages.recording;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.Recording.Group;
import nl.doorloop.onecounter.pages.recording.Subjects.Subject;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.onecounter.timeline.Sight;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.NotAllowed;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /inwoners/{id}/vastleggen}: what may be recorded here, each with its form. */
@Controller
@RequestMapping("/inwoners/{residentId}/vastleggen")
class RecordingPage {
  private final ResidentAccess access;
  private final Residents residents;
  private final OwnerDesk desk;
  private final Today today;
  private final MessageSource texts;

  RecordingPage(
      ResidentAccess access,
      Residents residents,
      OwnerDesk desk,
      Today today,
      MessageSource texts) {
    this.access = access;
    this.residents = residents;
    this.desk = desk;
    this.today = today;
    this.texts = texts;
  }

  /** What may be done to one thing, or to nothing in particular. */
  public record Offer(String group, @Nullable Subject subject, List<Recording> recordings) {}

  @GetMapping
  String list(@PathVariable String residentId, Locale locale, Model model) {
    var resident = access.require(residentId);
    var subjects = subjects(resident, new Wording(texts, locale));
    List<Offer> offers = new ArrayList<>();
    for (var group : Group.values()) {
      var may =
          Stream.of(Recording.values())
              .filter(r -> r.isFor(group) && r.mayBeSentBy(CurrentCaller.get()))
              .toList();
      if (may.isEmpty()) {
        continue;
      }
      if (may.getFirst().needsAbout()) {
        subjects.of(group).forEach(s -> offers.add(new Offer(group.name(), s, may)));
      } else {
        offers.add(new Offer(group.name(), null, may));
      }
    }
    model.addAttribute("offers", offers);
    who(resident, model);
    return "recording/list";
  }

  /**
   * @param over what it is done to
   */
  @GetMapping("/{slug}")
  String form(
      @PathVariable String residentId,
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String over,
      Locale locale,
      Model model) {
    var resident = access.require(residentId);
    var recording = recording(slug);
    Map<String, String> typed = new LinkedHashMap<>();
    for (var ask : recording.asks()) {
      switch (ask) {
        case FROM, ON, RECEIVED_ON, REQUESTED_ON, DECIDED_ON ->
            typed.put(ask.field(), today.date().toString());
        case MONTH ->
            typed.put(ask.field(), today.date().minusMonths(1).toString().substring(0, 7));
        case MUNICIPALITY -> {
          if (resident.municipality() != null && recording != Recording.ADDRESS) {
            typed.put(ask.field(), resident.municipality().text());
          }
        }
        default -> typed.put(ask.field(), "");
      }
    }
    return show(
        resident, recording, over, typed, null, UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping("/{slug}")
  String send(
      @PathVariable String residentId,
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String over,
      @RequestParam(required = false) @Nullable String sleutel,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    var resident = access.require(residentId);
    var recording = recording(slug);
    var wording = new Wording(texts, locale);
    var about = about(resident, recording, over, wording);
    Map<String, String> typed = new LinkedHashMap<>();
    Map<String, Object> command = new LinkedHashMap<>();
    for (var ask : recording.asks()) {
      var text =
          switch (ask) {
            case RESIDENT -> resident.asked().text();
            case SIGNAL, REQUEST, NOTIFICATION, REJECTED, PREDECESSOR, PROVISION, AGREEMENT ->
                about;
            case RETURN -> about.substring(about.lastIndexOf('/') + 1);
            default -> ask.isAsked() ? request.getParameter(ask.field()) : null;
          };
      typed.put(ask.field(), text == null ? "" : text);
      var value = ask.value(text);
      if (value != null) {
        put(command, ask.field(), value);
      }
    }
    Ticks.of(recording, subjects(resident, wording), about)
        .ifPresent(ticks -> tick(ticks, request, typed, command));
    var path = recording.path(resident.asked().text(), about);
    var submitted = desk.submit(path, sleutel, command, fields(recording), wording);
    var recorded = submitted.recorded();
    if (recorded != null) {
      after.addFlashAttribute("recorded", recording.slug());
      after.addAttribute("after", recorded.eventIds().getLast().text());
      return "redirect:/inwoners/" + resident.asked();
    }
    response.setStatus(submitted.status());
    return show(
        resident, recording, over, typed, submitted.refused(), submitted.key(), locale, model);
  }

  private String show(
      KnownResident resident,
      Recording recording,
      @Nullable String over,
      Map<String, String> typed,
      @Nullable Refused refused,
      String key,
      Locale locale,
      Model model) {
    var wording = new Wording(texts, locale);
    var subjects = subjects(resident, wording);
    if (recording.needsAbout()) {
      model.addAttribute(
          "subject",
          subjects
              .find(recording, over == null ? "" : over)
              .orElseThrow(() -> new NotFound("provision")));
    }
    Ticks.of(recording, subjects, over == null ? "" : over)
        .ifPresent(
            ticks -> {
              model.addAttribute("ticks", ticks.fields(typed));
              model.addAttribute("ticked", ticks.ask().field());
            });
    List<FormField> fields =
        recording.asks().stream()
            .filter(ask -> isShown(ask, typed, refused))
            .map(
                ask ->
                    ask.field(
                        recording,
                        wording,
                        typed.getOrDefault(ask.field(), ""),
                        refused == null ? null : refused.byField().get(ask.field())))
            .toList();
    model.addAttribute("recording", recording.slug());
    model.addAttribute("fields", fields);
    model.addAttribute("general", refused == null ? null : refused.general());
    model.addAttribute("key", key);
    model.addAttribute("over", over);
    who(resident, model);
    return "recording/form";
  }

  /** None ticked is left out: the service then says what that means. */
  private static void tick(
      Ticks ticks,
      HttpServletRequest request,
      Map<String, String> typed,
      Map<String, Object> command) {
    for (var name : ticks.names()) {
      typed.put(name, "true".equals(request.getParameter(name)) ? "true" : "");
    }
    var ticked = ticks.ticked(typed);
    if (!ticked.isEmpty()) {
      command.put(ticks.ask().field(), ticked);
    }
  }

  /** A field {@code a.b} is the member {@code b} of an object {@code a}. */
  @SuppressWarnings("unchecked")
  private static void put(Map<String, Object> command, String field, Object value) {
    int dot = field.indexOf('.');
    if (dot < 0) {
      command.put(field, value);
    } else {
      var within = command.computeIfAbsent(field.substring(0, dot), _ -> new LinkedHashMap<>());
      ((Map<String, Object>) within).put(field.substring(dot + 1), value);
    }
  }

  /** The way back, and why despite a hand-over, are asked once the service says so. */
  private static boolean isShown(Ask ask, Map<String, String> typed, @Nullable Refused refused) {
    if (ask.isAboutTheHandOver()) {
      return refused != null
          && (refused.asksWhyDespiteTheHandOver() || isTyped(typed, Ask::isAboutTheHandOver));
    }
    if (ask.isAboutTheWayBack()) {
      return refused != null
          && (refused.asksForTheWayBack() || isTyped(typed, Ask::isAboutTheWayBack));
    }
    return ask.isAsked();
  }

  private static boolean isTyped(Map<String, String> typed, Predicate<Ask> asks) {
    return Stream.of(Ask.values())
        .filter(asks)
        .anyMatch(ask -> !typed.getOrDefault(ask.field(), "").isBlank());
  }

  private void who(KnownResident resident, Model model) {
    model.addAttribute("resident", "/inwoners/" + resident.asked());
    model.addAttribute("name", residents.identity(resident.head()).map(i -> i.name()).orElse(null));
  }

  private String about(
      KnownResident resident, Recording recording, @Nullable String over, Wording wording) {
    return recording.needsAbout()
        ? subjects(resident, wording)
            .find(recording, over == null ? "" : over)
            .orElseThrow(() -> new NotFound("provision"))
            .id()
        : "";
  }

  private Subjects subjects(KnownResident resident, Wording wording) {
    var line = residents.line(resident, Optional.empty());
    var sight = new Sight(CurrentCaller.get(), line);
    var seen = line.facts().stream().filter(sight::maySee).toList();
    var subjects = Subjects.of(sight.effective(), sight.trajectory(), today.date(), wording);
    return subjects
        .and(StatusSubjects.of(seen, wording))
        .and(ReturnSubjects.of(sight.facts(), wording));
  }

  private static Recording recording(String slug) {
    var recording = Recording.of(slug).orElseThrow(() -> new NotFound("page"));
    if (!recording.mayBeSentBy(CurrentCaller.get())) {
      throw new NotAllowed("This is for the organisation that carries it out.");
    }
    return recording;
  }

  private static Set<String> fields(Recording recording) {
    return recording.asks().stream()
        .filter(Ask::isAsked)
        .map(Ask::field)
        .collect(Collectors.toSet());
  }
}
