package nl.doorloop.onecounter.pages.corrections;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorloop.language.EventId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.corrections.Correctable;
import nl.doorloop.onecounter.corrections.CorrectionDesk;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.FormField.Kind;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.onecounter.pages.recording.Refused;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.onecounter.timeline.EventWords;
import nl.doorloop.platform.corrections.CorrectionRequest;
import nl.doorloop.platform.json.DoorloopJson;
import nl.doorloop.platform.web.NotFound;
import nl.doorloop.platform.web.RemoteProblem;
import nl.doorloop.platform.web.Unavailable;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * {@code /inwoners/{id}/correcties/{event}}: what was recorded, to be corrected or withdrawn; first
 * a look at what that changes, then recording it.
 */
@Controller
@RequestMapping("/inwoners/{residentId}/correcties/{eventId}")
class CorrectionPage {
  static final String NEVER = "NEVER";
  static final String RECORD = "vastleggen";

  /** Not {@code reason}: some events have a member of that name. */
  static final String WHY = "waarom";

  private final ResidentAccess access;
  private final CorrectionDesk corrections;
  private final Residents residents;
  private final OwnerDesk desk;
  private final Today today;
  private final MessageSource texts;

  CorrectionPage(
      ResidentAccess access,
      CorrectionDesk corrections,
      Residents residents,
      OwnerDesk desk,
      Today today,
      MessageSource texts) {
    this.access = access;
    this.corrections = corrections;
    this.residents = residents;
    this.desk = desk;
    this.today = today;
    this.texts = texts;
  }

  /** What was filled in, beside the members of the event. */
  private record Choices(String what, String reason, String key) {}

  @GetMapping
  String form(
      @PathVariable String residentId, @PathVariable String eventId, Locale locale, Model model) {
    var about = about(residentId, eventId);
    var form = CorrectionForm.of(about.standing());
    return show(
        about,
        form.fields(form.shown(about.standing()), Map.of(), new Wording(texts, locale)),
        new Choices("", "", UUID.randomUUID().toString()),
        null,
        locale,
        model);
  }

  @PostMapping
  String send(
      @PathVariable String residentId,
      @PathVariable String eventId,
      @RequestParam(defaultValue = "") String soort,
      @RequestParam(name = WHY, defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String sleutel,
      @RequestParam(defaultValue = "") String doen,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    var about = about(residentId, eventId);
    var wording = new Wording(texts, locale);
    var form = CorrectionForm.of(about.standing());
    Map<String, String> typed = new LinkedHashMap<>();
    for (var member : form.members()) {
      var text = request.getParameter(member.name());
      typed.put(member.name(), text == null ? "" : text);
    }
    var key = sleutel.isBlank() ? UUID.randomUUID().toString() : sleutel;
    Map<String, @Nullable Object> command = new LinkedHashMap<>();
    command.put("eventId", about.first().eventId().text());
    command.put("reason", reason);
    if (!soort.equals(NEVER)) {
      command.put("replacement", form.replacement(typed));
    }
    Refused refused = null;
    if (soort.isBlank() || reason.isBlank()) {
      refused = incomplete(soort, reason, wording);
    } else {
      try {
        if (doen.equals(RECORD)) {
          var recorded = desk.send(corrections.owner(about), "/v1/corrections", key, command);
          after.addFlashAttribute("recorded", "correctie");
          if (!recorded.eventIds().isEmpty()) {
            after.addAttribute("after", recorded.eventIds().getLast().text());
          }
          return "redirect:/inwoners/" + about.resident().asked();
        }
        desk.send(corrections.owner(about), "/v1/corrections?preview=true", key, command);
        var asked = CorrectionRequest.read(DoorloopJson.mapper().valueToTree(command));
        model.addAttribute(
            "preview", PreviewView.of(corrections.preview(about, asked), today.date(), wording));
      } catch (RemoteProblem problem) {
        refused = Refused.of(problem, names(form), wording);
        key = UUID.randomUUID().toString();
      } catch (Unavailable gone) {
        refused = Refused.unreachable(wording);
      }
    }
    if (refused != null) {
      response.setStatus(
          refused.byField().isEmpty()
              ? HttpStatus.CONFLICT.value()
              : HttpStatus.BAD_REQUEST.value());
    }
    return show(
        about,
        form.fields(typed, refused == null ? Map.of() : members(refused.byField()), wording),
        new Choices(soort, reason, key),
        refused,
        locale,
        model);
  }

  static Refused incomplete(String what, String reason, Wording wording) {
    Map<String, String> wrong = new LinkedHashMap<>();
    if (what.isBlank()) {
      wrong.put("soort", wording.say("field.choice.wrong"));
    }
    if (reason.isBlank()) {
      wrong.put(WHY, wording.say("field.choice.wrong"));
    }
    return new Refused(null, wrong, null);
  }

  /** The owner names a member as part of the replacement. */
  static Set<String> names(CorrectionForm form) {
    return Stream.concat(
            Stream.of("reason"), form.members().stream().map(m -> "replacement." + m.name()))
        .collect(Collectors.toSet());
  }

  static Map<String, String> members(Map<String, String> byField) {
    Map<String, String> wrong = new LinkedHashMap<>();
    byField.forEach((field, what) -> wrong.put(member(field), what));
    return wrong;
  }

  private static String member(String field) {
    return field.equals("reason") ? WHY : field.replaceFirst("^replacement\\.", "");
  }

  private Correctable about(String residentId, String eventId) {
    var resident = access.require(residentId);
    EventId id;
    try {
      id = EventId.of(eventId);
    } catch (InvalidValue e) {
      throw new NotFound("event");
    }
    var about = corrections.find(id);
    if (!about.line().members().contains(resident.asked())) {
      throw new NotFound("event");
    }
    return about;
  }

  private String show(
      Correctable about,
      List<FormField> fields,
      Choices chosen,
      @Nullable Refused refused,
      Locale locale,
      Model model) {
    var wording = new Wording(texts, locale);
    Map<String, String> wrong = refused == null ? Map.of() : refused.byField();
    var words = new EventWords(wording.words());
    model.addAttribute("event", words.title(about.first().event()));
    model.addAttribute("summary", words.summary(about.standing()));
    model.addAttribute("withdrawn", about.withdrawn());
    var what = what(wording).with(chosen.what(), wrong.get("soort"));
    var reason = reason(wording).with(chosen.reason(), wrong.get(WHY));
    model.addAttribute("what", what);
    model.addAttribute("reason", reason);
    model.addAttribute("fields", fields);
    model.addAttribute("all", Stream.concat(Stream.of(what, reason), fields.stream()).toList());
    model.addAttribute("general", refused == null ? null : refused.general());
    model.addAttribute("key", chosen.key());
    model.addAttribute("eventId", about.first().eventId().text());
    model.addAttribute("resident", "/inwoners/" + about.resident().asked());
    model.addAttribute(
        "name", residents.identity(about.line().head()).map(i -> i.name()).orElse(null));
    return "corrections/page";
  }

  static FormField what(Wording wording) {
    return choice(
        "soort",
        wording.say("correction.what"),
        List.of(
            new Choice("", wording.say("choose")),
            new Choice("OTHERWISE", wording.say("correction.what.otherwise")),
            new Choice(NEVER, wording.say("correction.what.never"))));
  }

  static FormField reason(Wording wording) {
    return choice(
        WHY,
        wording.say("field.reason"),
        Stream.concat(
                Stream.of(new Choice("", wording.say("choose"))),
                Stream.of(CorrectionReason.values())
                    .filter(reason -> !reason.isOfSource())
                    .map(reason -> new Choice(reason.name(), wording.name(reason))))
            .toList());
  }

  private static FormField choice(String name, String label, List<Choice> choices) {
    return new FormField(name, label, null, Kind.CHOICE, true, "", choices, null);
  }
}
