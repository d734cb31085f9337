package nl.doorloop.onecounter.pages.corrections;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorloop.onecounter.corrections.CorrectionDesk;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.employers.DeskChanges;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.onecounter.pages.recording.Refused;
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
 * {@code /werkgevers/{id}/correcties}: what was recorded about an employer, each to be corrected or
 * withdrawn after a look at what that changes of its desk.
 */
@Controller
@RequestMapping("/werkgevers/{employerId}/correcties")
class EmployerCorrectionPage {
  private final EmployerEntries entries;
  private final OwnerDesk desk;
  private final CorrectionDesk corrections;
  private final MessageSource texts;

  EmployerCorrectionPage(OwnerDesk desk, CorrectionDesk corrections, MessageSource texts) {
    this.entries = new EmployerEntries(desk);
    this.desk = desk;
    this.corrections = corrections;
    this.texts = texts;
  }

  /** What was filled in, beside the members of the event. */
  private record Choices(String what, String reason, String key) {}

  @GetMapping
  String all(@PathVariable String employerId, Locale locale, Model model) {
    var employer = EmployerEntries.employer(employerId);
    var wording = new Wording(texts, locale);
    model.addAttribute("entries", entries.of(employer).stream().map(e -> e.line(wording)).toList());
    model.addAttribute("employer", entries.nameOf(employer));
    model.addAttribute("self", "/werkgevers/" + employer);
    return "corrections/employer";
  }

  @GetMapping("/{eventId}")
  String form(
      @PathVariable String employerId, @PathVariable String eventId, Locale locale, Model model) {
    var about = entries.find(EmployerEntries.employer(employerId), eventId);
    var form = CorrectionForm.of(about.event());
    return show(
        about,
        form.fields(form.shown(about.event()), Map.of(), new Wording(texts, locale)),
        new Choices("", "", UUID.randomUUID().toString()),
        null,
        locale,
        model);
  }

  @PostMapping("/{eventId}")
  String send(
      @PathVariable String employerId,
      @PathVariable String eventId,
      @RequestParam(defaultValue = "") String soort,
      @RequestParam(name = CorrectionPage.WHY, defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String sleutel,
      @RequestParam(defaultValue = "") String doen,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    var about = entries.find(EmployerEntries.employer(employerId), eventId);
    var wording = new Wording(texts, locale);
    var form = CorrectionForm.of(about.event());
    Map<String, String> typed = new LinkedHashMap<>();
    for (var member : form.members()) {
      var text = request.getParameter(member.name());
      typed.put(member.name(), text == null ? "" : text);
    }
    var key = sleutel.isBlank() ? UUID.randomUUID().toString() : sleutel;
    Map<String, @Nullable Object> command = new LinkedHashMap<>();
    command.put("eventId", eventId);
    command.put("reason", reason);
    if (!soort.equals(CorrectionPage.NEVER)) {
      command.put("replacement", form.replacement(typed));
    }
    Refused refused = null;
    if (soort.isBlank() || reason.isBlank()) {
      refused = CorrectionPage.incomplete(soort, reason, wording);
    } else {
      try {
        if (doen.equals(CorrectionPage.RECORD)) {
          desk.send(corrections.employers(), "/v1/corrections", key, command);
          after.addFlashAttribute("recorded", "correctie");
          return "redirect:/werkgevers/" + about.employerId();
        }
        model.addAttribute("preview", DeskChanges.of(desk, about.employerId(), command, wording));
      } catch (RemoteProblem problem) {
        refused = Refused.of(problem, CorrectionPage.names(form), wording);
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
    var wrong =
        refused == null ? Map.<String, String>of() : CorrectionPage.members(refused.byField());
    return show(
        about,
        form.fields(typed, wrong, wording),
        new Choices(soort, reason, key),
        refused,
        locale,
        model);
  }

  private String show(
      EmployerEntry about,
      List<FormField> fields,
      Choices chosen,
      @Nullable Refused refused,
      Locale locale,
      Model model) {
    var wording = new Wording(texts, locale);
    var wrong =
        refused == null ? Map.<String, String>of() : CorrectionPage.members(refused.byField());
    var what = CorrectionPage.what(wording).with(chosen.what(), wrong.get("soort"));
    var reason =
        CorrectionPage.reason(wording).with(chosen.reason(), wrong.get(CorrectionPage.WHY));
    model.addAttribute("event", about.title(wording));
    model.addAttribute("summary", String.join(", ", about.facts(wording)));
    model.addAttribute("withdrawn", about.withdrawn());
    model.addAttribute("what", what);
    model.addAttribute("reason", reason);
    model.addAttribute("fields", fields);
    model.addAttribute("all", Stream.concat(Stream.of(what, reason), fields.stream()).toList());
    model.addAttribute("general", refused == null ? null : refused.general());
    model.addAttribute("key", chosen.key());
    model.addAttribute("eventId", about.eventId().text());
    model.addAttribute("resident", "/werkgevers/" + about.employerId());
    model.addAttribute("name", entries.nameOf(about.employerId()));
    return "corrections/page";
  }
}
