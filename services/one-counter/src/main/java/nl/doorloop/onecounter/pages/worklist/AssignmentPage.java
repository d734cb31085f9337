package nl.doorloop.onecounter.pages.worklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.worklist.AssignmentRequest;
import nl.doorloop.onecounter.worklist.WorklistDesk;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.Conflict;
import nl.doorloop.platform.web.NotFound;
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

/** {@code /werklijst/controle}: what was chosen is looked at once more before it is done. */
@Controller
@RequestMapping("/werklijst/controle")
class AssignmentPage {
  private static final int MOST = 200;
  private static final int LONGEST_NAME = 100;
  private static final String RELEASE = "vrijgeven";

  private final ResidentAccess access;
  private final WorklistDesk desk;
  private final Today today;
  private final MessageSource texts;

  AssignmentPage(ResidentAccess access, WorklistDesk desk, Today today, MessageSource texts) {
    this.access = access;
    this.desk = desk;
    this.today = today;
    this.texts = texts;
  }

  /**
   * @param doe {@code vrijgeven}; everything else takes on
   * @param lijst the list to go back to
   */
  @GetMapping
  String check(
      @RequestParam(defaultValue = "") String doe,
      @RequestParam(defaultValue = "organisatie") String lijst,
      HttpServletRequest request,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    access.requirePersons();
    var items = chosen(request);
    if (items.isEmpty()) {
      after.addFlashAttribute("notice", "worklist.none-chosen");
      return back(lijst, after);
    }
    return show(items, doe, lijst, CurrentCaller.get().name(), null, locale, model);
  }

  @PostMapping
  String act(
      @RequestParam(defaultValue = "") String doe,
      @RequestParam(defaultValue = "organisatie") String lijst,
      @RequestParam(defaultValue = "") String behandelaar,
      @RequestParam(required = false) @Nullable String sleutel,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    access.requirePersons();
    var items = chosen(request);
    var assignee = behandelaar.strip();
    if (assignee.length() > LONGEST_NAME) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      return show(items, doe, lijst, assignee, "worklist.wrong.assignee", locale, model);
    }
    try {
      if (doe.equals(RELEASE)) {
        desk.release(sleutel, items);
        after.addFlashAttribute("notice", "worklist.released");
      } else {
        desk.assign(sleutel, items, assignee.isEmpty() ? null : assignee);
        after.addFlashAttribute("notice", "worklist.assigned");
      }
      return back(lijst, after);
    } catch (Conflict taken) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return show(items, doe, lijst, assignee, "worklist.wrong.taken", locale, model);
    } catch (NotFound gone) {
      response.setStatus(HttpStatus.CONFLICT.value());
      return show(items, doe, lijst, assignee, "worklist.wrong.gone", locale, model);
    }
  }

  private String show(
      List<UUID> items,
      String act,
      String list,
      String assignee,
      @Nullable String wrong,
      Locale locale,
      Model model) {
    var wording = new Wording(texts, locale);
    model.addAttribute(
        "rows", desk.items(items).stream().map(w -> WorkRow.of(w, today.date(), wording)).toList());
    model.addAttribute("act", act.equals(RELEASE) ? RELEASE : "toewijzen");
    model.addAttribute("list", list);
    model.addAttribute("assignee", assignee);
    model.addAttribute("wrong", wrong);
    model.addAttribute("key", UUID.randomUUID().toString());
    return "worklist/check";
  }

  private static String back(String list, RedirectAttributes after) {
    after.addAttribute("lijst", list);
    return "redirect:/werklijst";
  }

  private static List<UUID> chosen(HttpServletRequest request) {
    var given = request.getParameterValues("item");
    return given == null
        ? List.of()
        : Stream.of(given).limit(MOST).flatMap(AssignmentPage::id).distinct().toList();
  }

  private static Stream<UUID> id(String text) {
    try {
      return Stream.of(AssignmentRequest.id(text));
    } catch (InvalidValue e) {
      return Stream.empty();
    }
  }
}
