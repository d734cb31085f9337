package nl.doorloop.onecounter.pages.residents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.pages.Complaints;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.residents.FoundResident;
import nl.doorloop.onecounter.residents.ResidentSearch;
import nl.doorloop.onecounter.residents.SearchQuestion;
import nl.doorloop.platform.json.DoorloopJson;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /inwoners}: finding a resident. What is searched by never stands in an address. */
@Controller
class SearchPage {
  private static final int PAGE = 25;
  private static final List<String> FIELDS = List.of("name", "birthDate", "municipality", "bsn");

  private final ResidentAccess access;
  private final ResidentSearch search;
  private final MessageSource texts;

  SearchPage(ResidentAccess access, ResidentSearch search, MessageSource texts) {
    this.access = access;
    this.search = search;
    this.texts = texts;
  }

  @PostMapping("/inwoners")
  String search(HttpServletRequest request) {
    access.requirePersons();
    Map<String, String> typed = new LinkedHashMap<>();
    for (var field : FIELDS) {
      var value = request.getParameter(field);
      if (value != null && !value.isBlank()) {
        typed.put(field, value.strip());
      }
    }
    return "redirect:/inwoners?zoekopdracht=" + Searches.keep(request.getSession(), typed);
  }

  /**
   * @param zoekopdracht the search whose results are shown
   * @param na the resident with which the page before ended
   */
  @GetMapping("/inwoners")
  String show(
      @RequestParam(required = false) @Nullable String zoekopdracht,
      @RequestParam(required = false) @Nullable String na,
      HttpServletRequest request,
      Locale locale,
      Model model) {
    access.requirePersons();
    var wording = new Wording(texts, locale);
    Map<String, String> errors = new LinkedHashMap<>();
    Map<String, String> typed = Map.of();
    if (zoekopdracht != null) {
      var kept = Searches.find(request.getSession(), zoekopdracht);
      typed = kept.orElse(Map.of());
      if (kept.isPresent()) {
        find(typed, na, zoekopdracht, wording, errors, model);
      } else {
        model.addAttribute("forgotten", true);
      }
    }
    model.addAttribute("fields", PersonForm.search(CurrentCaller.get(), wording, typed, errors));
    return "search/page";
  }

  private void find(
      Map<String, String> typed,
      @Nullable String after,
      String id,
      Wording wording,
      Map<String, String> errors,
      Model model) {
    try {
      var question =
          SearchQuestion.of(
              DoorloopJson.mapper().valueToTree(typed), after == null ? null : cursor(after), PAGE);
      var found = search.find(CurrentCaller.get(), question);
      boolean more = found.size() > PAGE;
      var items = more ? found.subList(0, PAGE) : found;
      model.addAttribute("found", items.stream().map(r -> Hit.of(r, wording)).toList());
      model.addAttribute("search", id);
      model.addAttribute("further", after != null);
      if (more) {
        model.addAttribute("next", items.getLast().residentId().text());
      }
    } catch (InvalidInput wrong) {
      wrong
          .errors()
          .forEach(e -> errors.putIfAbsent(e.field(), Complaints.say(e.message(), wording)));
    }
  }

  private static ResidentId cursor(String text) {
    try {
      return ResidentId.of(text);
    } catch (InvalidValue e) {
      throw new InvalidInput("na", "must be a cursor as an answer gave it");
    }
  }

  /** One resident found, in words. */
  public record Hit(
      String id,
      String name,
      String born,
      String municipality,
      String step,
      @Nullable String tone,
      String lead) {
    static Hit of(FoundResident r, Wording wording) {
      return new Hit(
          r.residentId().text(),
          r.name(),
          wording.shortDay(r.birthDate()),
          r.municipality().displayName(),
          r.step() == null ? wording.say("search.no-step") : wording.step(r.step()),
          r.leadOrganisation() == null ? null : r.leadOrganisation().name(),
          r.leadOrganisation() == null
              ? wording.say("lead.none")
              : wording.name(r.leadOrganisation()));
    }

    /** No names in a log. */
    @Override
    public String toString() {
      return "Hit[" + id + "]";
    }
  }
}
