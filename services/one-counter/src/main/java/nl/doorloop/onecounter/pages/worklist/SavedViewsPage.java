package nl.doorloop.onecounter.pages.worklist;

import jakarta.servlet.http.HttpServletRequest;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.worklist.AssignmentRequest;
import nl.doorloop.onecounter.worklist.SavedViews;
import nl.doorloop.onecounter.worklist.SavedViews.NewView;
import nl.doorloop.platform.web.Conflict;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the filter of the worklist that is open under a name, and forgets one. */
@Controller
@RequestMapping("/werklijst/weergaven")
class SavedViewsPage {
  private final ResidentAccess access;
  private final SavedViews views;

  SavedViewsPage(ResidentAccess access, SavedViews views) {
    this.access = access;
    this.views = views;
  }

  @PostMapping
  String keep(
      @RequestParam(defaultValue = "") String naam,
      @RequestParam(defaultValue = "false") boolean delen,
      @RequestParam(required = false) @Nullable String sleutel,
      HttpServletRequest request,
      RedirectAttributes after) {
    access.requirePersons();
    var filter = PageQuestion.of(request).filter();
    try {
      views.add(sleutel, new NewView(naam.strip(), filter, delen));
      after.addFlashAttribute("notice", "worklist.view.kept");
    } catch (InvalidValue wrong) {
      after.addFlashAttribute("notice", "worklist.view.wrong");
    } catch (Conflict full) {
      after.addFlashAttribute("notice", "worklist.view.full");
    }
    return "redirect:" + PageQuestion.address(filter, null);
  }

  @PostMapping("/{id}/verwijderen")
  String forget(@PathVariable String id, RedirectAttributes after) {
    access.requirePersons();
    try {
      views.delete(AssignmentRequest.id(id));
    } catch (InvalidValue e) {
      throw new NotFound("view");
    }
    after.addFlashAttribute("notice", "worklist.view.deleted");
    return "redirect:/werklijst";
  }
}
