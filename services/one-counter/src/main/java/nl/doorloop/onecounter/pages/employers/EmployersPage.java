package nl.doorloop.onecounter.pages.employers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.onecounter.pages.recording.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /werkgevers}: finding an employer, and registering one that is not there yet. */
@Controller
@RequestMapping("/werkgevers")
class EmployersPage {
  private static final List<DeskAsk> ASKS = List.of(DeskAsk.KVK, DeskAsk.NAME, DeskAsk.SEAT);

  private final DeskReading reading;
  private final OwnerDesk owners;
  private final MessageSource texts;

  EmployersPage(OwnerDesk owners, MessageSource texts) {
    this.reading = new DeskReading(owners);
    this.owners = owners;
    this.texts = texts;
  }

  /**
   * @param zoek the beginning of a KvK number, or part of a name
   * @param na the employer with which the page before ended
   */
  @GetMapping
  String find(
      @RequestParam(defaultValue = "") String zoek,
      @RequestParam(defaultValue = "") String na,
      Model model) {
    DeskReading.requireCaseWorker();
    var text = zoek.strip();
    boolean number = text.matches("[0-9]{1,8}");
    var found = reading.find(number ? text : "", number ? "" : text, na);
    model.addAttribute("found", found.items());
    model.addAttribute("search", text);
    model.addAttribute("further", !na.isEmpty());
    model.addAttribute(
        "next", found.next() == null ? null : found.items().getLast().employerId().text());
    return "employers/page";
  }

  @GetMapping("/nieuw")
  String form(@RequestParam(defaultValue = "") String zoek, Locale locale, Model model) {
    DeskReading.requireCaseWorker();
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put(zoek.matches("[0-9]+") ? "kvkNumber" : "name", zoek);
    return show(typed, null, UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping("/nieuw")
  String register(
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    DeskReading.requireCaseWorker();
    Map<String, String> typed = new LinkedHashMap<>();
    Map<String, Object> command = new LinkedHashMap<>();
    for (var ask : ASKS) {
      var text = request.getParameter(ask.field());
      typed.put(ask.field(), text == null ? "" : text);
      var value = ask.value(text);
      if (value != null) {
        command.put(ask.field(), value);
      }
    }
    var submitted =
        owners.submit(
            "/v1/employers",
            request.getParameter("sleutel"),
            command,
            Set.of("kvkNumber", "name", "municipality"),
            new Wording(texts, locale));
    var recorded = submitted.recorded();
    if (recorded != null) {
      after.addFlashAttribute("recorded", "nieuw");
      return "redirect:/werkgevers/" + recorded.id();
    }
    response.setStatus(submitted.status());
    return show(typed, submitted.refused(), submitted.key(), locale, model);
  }

  private String show(
      Map<String, String> typed,
      @Nullable Refused refused,
      String key,
      Locale locale,
      Model model) {
    var wording = new Wording(texts, locale);
    model.addAttribute(
        "fields",
        ASKS.stream()
            .map(
                ask ->
                    ask.field(
                        List.of(),
                        wording,
                        typed.getOrDefault(ask.field(), ""),
                        refused == null ? null : refused.byField().get(ask.field())))
            .toList());
    model.addAttribute("form", "nieuw");
    model.addAttribute("general", refused == null ? null : refused.general());
    model.addAttribute("key", key);
    model.addAttribute("self", "/werkgevers");
    return "employers/form";
  }
}
