package nl.doorloop.onecounter.pages.employers;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.language.EmployerId;
import nl.doorloop.onecounter.pages.Complaints;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.onecounter.residents.FoundResident;
import nl.doorloop.onecounter.residents.ResidentSearch;
import nl.doorloop.onecounter.residents.SearchQuestion;
import nl.doorloop.platform.json.DoorloopJson;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.InvalidInput;
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

/**
 * {@code /werkgevers/{id}/voorstellen}: a case worker finds a resident and proposes them for an
 * opening. Who is searched for never stands in an address.
 */
@Controller
@RequestMapping("/werkgevers/{id}/voorstellen")
class ProposePage {
  private static final int MOST = 25;

  private final DeskReading reading;
  private final OwnerDesk owners;
  private final ResidentSearch search;
  private final MessageSource texts;

  ProposePage(OwnerDesk owners, ResidentSearch search, MessageSource texts) {
    this.reading = new DeskReading(owners);
    this.owners = owners;
    this.search = search;
    this.texts = texts;
  }

  /** Somebody who was found. */
  public record Candidate(String id, String name, String born, String municipality) {
    static Candidate of(FoundResident r, Wording wording) {
      return new Candidate(
          r.residentId().text(),
          r.name(),
          wording.shortDay(r.birthDate()),
          r.municipality().displayName());
    }

    /** No names in a log. */
    @Override
    public String toString() {
      return "Candidate[" + id + "]";
    }
  }

  @GetMapping
  String ask(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String over,
      Locale locale,
      Model model) {
    return show(DeskReading.named(id), over, null, null, locale, model);
  }

  /** Searches, where nobody was chosen yet; else proposes. */
  @PostMapping
  String act(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String over,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(required = false) @Nullable String residentId,
      @RequestParam(required = false) @Nullable String sleutel,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    var employer = DeskReading.named(id);
    if (residentId == null) {
      return show(employer, over, name, null, locale, model);
    }
    opening(reading.desk(employer), over);
    var submitted =
        owners.submit(
            "/v1/openings/" + over + "/proposals",
            sleutel,
            Map.of("residentId", residentId),
            Set.of(),
            new Wording(texts, locale));
    if (submitted.recorded() != null) {
      after.addFlashAttribute("recorded", "voorstellen");
      return "redirect:/werkgevers/" + employer;
    }
    response.setStatus(submitted.status());
    var refused = submitted.refused();
    return show(employer, over, name, refused == null ? null : refused.general(), locale, model);
  }

  /**
   * @param name what was searched for; absent where nothing was
   */
  private String show(
      EmployerId employer,
      String over,
      @Nullable String name,
      @Nullable String general,
      Locale locale,
      Model model) {
    var wording = new Wording(texts, locale);
    var desk = reading.desk(employer);
    model.addAttribute("subject", opening(desk, over).title());
    String wrong = null;
    if (name != null) {
      try {
        var found = find(name);
        model.addAttribute("more", found.size() > MOST);
        model.addAttribute(
            "found", found.stream().limit(MOST).map(r -> Candidate.of(r, wording)).toList());
      } catch (InvalidInput e) {
        wrong = Complaints.say(e.errors().getFirst().message(), wording);
      }
    }
    model.addAttribute(
        "fields",
        List.of(
            new FormField(
                "name",
                wording.say("employer.field.CANDIDATE"),
                wording.say("employer.field.CANDIDATE.hint"),
                FormField.Kind.TEXT,
                true,
                name == null ? "" : name,
                List.of(),
                wrong)));
    model.addAttribute("typed", name == null ? "" : name);
    model.addAttribute("general", general);
    model.addAttribute("key", UUID.randomUUID().toString());
    model.addAttribute("over", over);
    model.addAttribute("employer", desk.employer().name());
    model.addAttribute("self", "/werkgevers/" + employer);
    return "employers/propose";
  }

  private List<FoundResident> find(String name) {
    if (name.isBlank()) {
      throw new InvalidInput("name", "is required");
    }
    var typed = DoorloopJson.mapper().valueToTree(Map.of("name", name.strip()));
    return search.find(CurrentCaller.get(), SearchQuestion.of(typed, null, MOST));
  }

  private static Desk.Opening opening(Desk desk, String id) {
    return desk.openings().stream()
        .filter(o -> o.openingId().equals(id) && o.closedOn() == null)
        .findFirst()
        .orElseThrow(() -> new NotFound("page"));
  }
}
