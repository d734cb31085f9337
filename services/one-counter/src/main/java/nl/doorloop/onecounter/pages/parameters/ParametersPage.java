package nl.doorloop.onecounter.pages.parameters;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.FormField.Kind;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.onecounter.pages.recording.Refused;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.NotAllowed;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.web.RemoteProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /beheer/waarden}: what is set, what is missing, and setting a value from a day on. */
@Controller
@RequestMapping(ParametersPage.PATH)
class ParametersPage {
  static final String PATH = "/beheer/waarden";
  private static final String OWNER = "/v1/parameters";
  private static final List<String> FIELDS =
      List.of("name", "municipality", "value", "from", "lastDay", "source");

  private final OwnerDesk owners;
  private final Today today;
  private final MessageSource texts;

  ParametersPage(OwnerDesk owners, Today today, MessageSource texts) {
    this.owners = owners;
    this.today = today;
    this.texts = texts;
  }

  @GetMapping
  String all(Locale locale, Model model) {
    requireAdministrator();
    var check = owners.read(OWNER + "/_check", Said.Check.class);
    var wording = new Wording(texts, locale);
    model.addAttribute(
        "parameters", ParameterView.of(owners.read(OWNER, Said.Items.class), check, wording));
    model.addAttribute("until", wording.day(check.to().minusDays(1)));
    return "parameters/page";
  }

  @GetMapping("/nieuw")
  String form(Locale locale, Model model) {
    requireAdministrator();
    var tomorrow = today.date().plusDays(1).toString();
    return show(Map.of("from", tomorrow), null, UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping("/nieuw")
  String set(
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    requireAdministrator();
    Map<String, String> typed = new LinkedHashMap<>();
    Map<String, Object> command = new LinkedHashMap<>();
    for (var field : FIELDS) {
      var text = request.getParameter(field);
      typed.put(field, text == null ? "" : text);
      if (text != null && !text.isBlank()) {
        command.put(field, value(field, text.strip()));
      }
    }
    var submitted =
        owners.submit(
            OWNER,
            request.getParameter("sleutel"),
            command,
            Set.copyOf(FIELDS),
            new Wording(texts, locale));
    if (submitted.recorded() != null) {
      after.addFlashAttribute("said", "parameters.set");
      return "redirect:" + PATH;
    }
    response.setStatus(submitted.status());
    return show(typed, submitted.refused(), submitted.key(), locale, model);
  }

  /** Somebody else may have withdrawn it just before: then it is gone as well. */
  @PostMapping("/intrekken")
  String withdraw(@RequestParam String id, @RequestParam String from, RedirectAttributes after) {
    requireAdministrator();
    try {
      owners.send(
          OWNER + "/" + id + "/withdraw", UUID.randomUUID().toString(), Map.of("from", from));
    } catch (RemoteProblem problem) {
      if (problem.status() != HttpStatus.CONFLICT.value()) {
        throw problem;
      }
    }
    after.addFlashAttribute("said", "parameters.withdrawn");
    return "redirect:" + PATH;
  }

  /** An amount may be typed with a comma. */
  private static String value(String field, String text) {
    return field.equals("value") && text.matches("[0-9]+,[0-9]+") ? text.replace(',', '.') : text;
  }

  private String show(
      Map<String, String> typed,
      @Nullable Refused refused,
      String key,
      Locale locale,
      Model model) {
    var wording = new Wording(texts, locale);
    var fields = new ArrayList<FormField>();
    for (var field : FIELDS) {
      fields.add(
          new FormField(
              field,
              wording.say("parameters.field." + field),
              wording.sayOr("parameters.field." + field + ".hint", ""),
              kind(field),
              !field.equals("municipality") && !field.equals("lastDay"),
              typed.getOrDefault(field, ""),
              choices(field, wording),
              refused == null ? null : refused.byField().get(field)));
    }
    model.addAttribute("fields", fields);
    model.addAttribute("general", refused == null ? null : refused.general());
    model.addAttribute("key", key);
    return "parameters/form";
  }

  private static Kind kind(String field) {
    return switch (field) {
      case "name", "municipality" -> Kind.CHOICE;
      case "from", "lastDay" -> Kind.DAY;
      default -> Kind.TEXT;
    };
  }

  private static List<Choice> choices(String field, Wording wording) {
    return switch (field) {
      case "name" ->
          Stream.concat(
                  Stream.of(new Choice("", wording.say("choose"))),
                  Stream.of(ParameterName.values())
                      .map(n -> new Choice(n.name(), wording.say("parameter." + n.name()))))
              .toList();
      case "municipality" ->
          Stream.concat(
                  Stream.of(new Choice("", wording.say("parameters.region"))),
                  Stream.of(Municipality.values()).map(m -> new Choice(m.text(), m.displayName())))
              .toList();
      default -> List.of();
    };
  }

  private static void requireAdministrator() {
    if (!CurrentCaller.get().is(Role.ADMIN)) {
      throw new NotAllowed("This is for administrators.");
    }
  }
}
