package nl.doorloop.onecounter.pages.employers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.doorloop.language.EmployerId;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.onecounter.pages.recording.Refused;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of an employer's page, for the employer and for case workers. */
@Controller
class DeskFormPage {
  private final DeskReading reading;
  private final OwnerDesk owners;
  private final Today today;
  private final MessageSource texts;

  DeskFormPage(OwnerDesk owners, Today today, MessageSource texts) {
    this.reading = new DeskReading(owners);
    this.owners = owners;
    this.today = today;
    this.texts = texts;
  }

  /** Where a form stands: whose it is, and on which page. */
  private record Place(EmployerId employer, String self, DeskForm form, String over) {}

  @GetMapping("/werkgever/{slug}")
  String own(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String over,
      Locale locale,
      Model model) {
    return fresh(new Place(DeskReading.own(), "/werkgever", form(slug), over), locale, model);
  }

  @GetMapping("/werkgevers/{id}/{slug}")
  String one(
      @PathVariable String id,
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String over,
      Locale locale,
      Model model) {
    return fresh(
        new Place(DeskReading.named(id), "/werkgevers/" + id, form(slug), over), locale, model);
  }

  @PostMapping("/werkgever/{slug}")
  String sendOwn(
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String over,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    var place = new Place(DeskReading.own(), "/werkgever", form(slug), over);
    return send(place, request, response, locale, model, after);
  }

  @PostMapping("/werkgevers/{id}/{slug}")
  String sendOne(
      @PathVariable String id,
      @PathVariable String slug,
      @RequestParam(defaultValue = "") String over,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    var place = new Place(DeskReading.named(id), "/werkgevers/" + id, form(slug), over);
    return send(place, request, response, locale, model, after);
  }

  private String fresh(Place place, Locale locale, Model model) {
    Map<String, String> typed = new LinkedHashMap<>();
    if (place.form() == DeskForm.OPENING) {
      typed.put("from", today.date().toString());
      typed.put("places", "1");
    }
    if (place.form() == DeskForm.AGREEMENT) {
      typed.put("from", today.date().toString());
    }
    return show(place, typed, null, UUID.randomUUID().toString(), locale, model);
  }

  private String send(
      Place place,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    Map<String, String> typed = new LinkedHashMap<>();
    Map<String, Object> command = new LinkedHashMap<>();
    if (place.form().namesEmployer()) {
      command.put("employerId", place.employer().text());
    }
    for (var ask : place.form().asks()) {
      var text = request.getParameter(ask.field());
      typed.put(ask.field(), text == null ? "" : text);
      var value = ask.value(text);
      if (value != null) {
        command.put(ask.field(), value);
      }
    }
    var desk = reading.desk(place.employer());
    requireOver(place, desk);
    var submitted =
        owners.submit(
            place.form().path(desk, place.over()),
            request.getParameter("sleutel"),
            command,
            fields(place.form()),
            new Wording(texts, locale));
    if (submitted.recorded() != null) {
      after.addFlashAttribute("recorded", place.form().slug());
      return "redirect:" + place.self();
    }
    response.setStatus(submitted.status());
    return show(place, typed, submitted.refused(), submitted.key(), locale, model);
  }

  private String show(
      Place place,
      Map<String, String> typed,
      @Nullable Refused refused,
      String key,
      Locale locale,
      Model model) {
    var wording = new Wording(texts, locale);
    var desk = reading.desk(place.employer());
    requireOver(place, desk);
    model.addAttribute(
        "fields",
        place.form().asks().stream()
            .map(
                ask ->
                    ask.field(
                        desk.establishments(),
                        wording,
                        typed.getOrDefault(ask.field(), ""),
                        refused == null ? null : refused.byField().get(ask.field())))
            .toList());
    model.addAttribute("form", place.form().slug());
    model.addAttribute("general", refused == null ? null : refused.general());
    model.addAttribute("key", key);
    model.addAttribute("over", place.over());
    model.addAttribute("subject", desk.title(place.over()).orElse(null));
    model.addAttribute("employer", desk.employer().name());
    model.addAttribute("self", place.self());
    return "employers/form";
  }

  private static void requireOver(Place place, Desk desk) {
    if (place.form().needsOver() && desk.title(place.over()).isEmpty()) {
      throw new NotFound("page");
    }
  }

  private static DeskForm form(String slug) {
    var form = DeskForm.of(slug).orElseThrow(() -> new NotFound("page"));
    if (!form.mayBeSentBy(CurrentCaller.get())) {
      throw new NotAllowed("This is for case workers.");
    }
    return form;
  }

  private static Set<String> fields(DeskForm form) {
    return form.asks().stream().map(DeskAsk::field).collect(Collectors.toSet());
  }
}
