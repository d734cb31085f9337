package nl.doorloop.onecounter.pages.residents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.onecounter.pages.recording.Refused;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.RemoteProblem;
import nl.doorloop.platform.web.Unavailable;
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

/**
 * {@code /inwoners/nieuw}: registering a resident, only after a search that did not find them, and
 * with what was searched by filled in.
 */
@Controller
@RequestMapping("/inwoners/nieuw")
class RegisterPage {
  private static final List<String> FIELDS =
      List.of("familyName", "givenNames", "birthDate", "bsn", "postcode", "municipality");

  private final ResidentAccess access;
  private final OwnerDesk desk;
  private final MessageSource texts;

  RegisterPage(ResidentAccess access, OwnerDesk desk, MessageSource texts) {
    this.access = access;
    this.desk = desk;
    this.texts = texts;
  }

  @GetMapping
  String form(
      @RequestParam(required = false) @Nullable String zoekopdracht,
      HttpServletRequest request,
      Locale locale,
      Model model) {
    access.requirePersons();
    var search = zoekopdracht == null ? "" : zoekopdracht;
    var searched = Searches.find(request.getSession(), search);
    if (searched.isEmpty()) {
      return "redirect:/inwoners";
    }
    Map<String, String> typed = new LinkedHashMap<>(searched.get());
    split(typed);
    return show(search, typed, null, UUID.randomUUID().toString(), locale, model);
  }

  /** The last word of a name is taken for the family name; the reader sees it and may change it. */
  private static void split(Map<String, String> typed) {
    var name = typed.remove("name");
    if (name != null) {
      int last = name.lastIndexOf(' ');
      typed.put("familyName", name.substring(last + 1));
      typed.put("givenNames", last < 0 ? "" : name.substring(0, last).strip());
    }
  }

  @PostMapping
  String register(
      @RequestParam(defaultValue = "") String zoekopdracht,
      @RequestParam(required = false) @Nullable String sleutel,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    access.requirePersons();
    var wording = new Wording(texts, locale);
    Map<String, String> typed = new LinkedHashMap<>();
    Map<String, Object> command = new LinkedHashMap<>();
    for (var field : FIELDS) {
      var text = request.getParameter(field);
      if (text != null && !text.isBlank()) {
        typed.put(field, text);
        command.put(field, text.strip());
      }
    }
    var key = sleutel == null || sleutel.isBlank() ? UUID.randomUUID().toString() : sleutel;
    Refused refused;
    try {
      var recorded = desk.send("/v1/residents", key, command);
      after.addFlashAttribute("recorded", "inschrijven");
      if (!recorded.eventIds().isEmpty()) {
        after.addAttribute("after", recorded.eventIds().getLast().text());
      }
      return "redirect:/inwoners/" + recorded.id();
    } catch (RemoteProblem problem) {
      refused = Refused.of(problem, Set.copyOf(FIELDS), wording);
      key = UUID.randomUUID().toString();
    } catch (Unavailable gone) {
      refused = Refused.unreachable(wording);
    }
    response.setStatus(HttpStatus.BAD_REQUEST.value());
    return show(zoekopdracht, typed, refused, key, locale, model);
  }

  private String show(
      String search,
      Map<String, String> typed,
      @Nullable Refused refused,
      String key,
      Locale locale,
      Model model) {
    var caller = CurrentCaller.get();
    var wording = new Wording(texts, locale);
    Map<String, String> errors = refused == null ? Map.of() : refused.byField();
    model.addAttribute("fields", PersonForm.register(caller, wording, typed, errors));
    model.addAttribute("general", refused == null ? null : refused.general());
    model.addAttribute("search", search);
    model.addAttribute("key", key);
    return "search/register";
  }
}
