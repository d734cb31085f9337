package nl.doorloop.onecounter.pages.operations;

import java.util.Locale;
import nl.doorloop.onecounter.operations.Rebuilds;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The part of {@code /beheer} that builds the views again. */
@Controller
@RequestMapping("/beheer/herbouwen")
class RebuildPage {
  private final Rebuilds rebuilds;
  private final Scope scope;
  private final MessageSource texts;

  RebuildPage(Rebuilds rebuilds, Scope scope, MessageSource texts) {
    this.rebuilds = rebuilds;
    this.scope = scope;
    this.texts = texts;
  }

  /** The part that changes while it goes on. */
  @GetMapping("/voortgang")
  String progress(Locale locale, Model model) {
    scope.requireRole(Role.ADMIN);
    model.addAttribute("rebuild", RebuildView.of(rebuilds.status(), new Wording(texts, locale)));
    return "operations/rebuild :: rebuild";
  }

  @PostMapping
  String begin(RedirectAttributes after) {
    scope.requireRole(Role.ADMIN);
    return said(
        after, rebuilds.begin(CurrentCaller.get().name()), "rebuild.begun", "rebuild.under-way");
  }

  @PostMapping("/stoppen")
  String stop(RedirectAttributes after) {
    scope.requireRole(Role.ADMIN);
    return said(after, rebuilds.stop(), "rebuild.stands-still", "rebuild.none");
  }

  @PostMapping("/hervatten")
  String resume(RedirectAttributes after) {
    scope.requireRole(Role.ADMIN);
    return said(after, rebuilds.resume(), "rebuild.goes-on", "rebuild.none-stopped");
  }

  @PostMapping("/weggooien")
  String abandon(RedirectAttributes after) {
    scope.requireRole(Role.ADMIN);
    return said(after, rebuilds.abandon(), "rebuild.thrown-away", "rebuild.none");
  }

  private static String said(
      RedirectAttributes after, boolean done, String message, String otherwise) {
    after.addFlashAttribute("said", done ? message : otherwise);
    return "redirect:/beheer";
  }
}
