package nl.doorloop.onecounter.pages.operations;

import java.util.Locale;
import nl.doorloop.onecounter.operations.Operations;
import nl.doorloop.onecounter.operations.RebuildStatus;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /beheer}: are the views right, and build them again. */
@Controller
class OperationsPage {
  private final Operations operations;
  private final ConsistencyPart consistency;
  private final Scope scope;
  private final MessageSource texts;

  OperationsPage(
      Operations operations, ConsistencyPart consistency, Scope scope, MessageSource texts) {
    this.operations = operations;
    this.consistency = consistency;
    this.scope = scope;
    this.texts = texts;
  }

  @GetMapping("/beheer")
  String show(Locale locale, Model model) {
    scope.requireRole(Role.ADMIN);
    var wording = new Wording(texts, locale);
    var status = operations.status();
    model.addAttribute("active", active(status.active(), wording));
    model.addAttribute("building", building(status.building(), wording));
    consistency.show(model, wording);
    return "operations/page";
  }

  @PostMapping("/beheer/herbouwen")
  String rebuild(RedirectAttributes after) {
    scope.requireRole(Role.ADMIN);
    boolean started = operations.rebuild(CurrentCaller.get().name());
    after.addFlashAttribute("said", started ? "operations.started" : "operations.under-way");
    return "redirect:/beheer";
  }

  private static String active(RebuildStatus.Active active, Wording wording) {
    return active.since() == null
        ? wording.say("operations.active", active.generation())
        : wording.say(
            "operations.active-since", active.generation(), wording.moment(active.since()));
  }

  private static @Nullable String building(
      RebuildStatus.@Nullable Building building, Wording wording) {
    return building == null
        ? null
        : wording.say(
            "operations.building",
            building.generation(),
            wording.moment(building.startedAt()),
            building.startedBy(),
            Math.round(building.progress() * 100));
  }
}
