package nl.doorloop.onecounter.pages.operations;

import java.util.Locale;
import nl.doorloop.onecounter.operations.Rebuilds;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /beheer}: are the views right, and build them again. */
@Controller
class OperationsPage {
  private final Rebuilds rebuilds;
  private final ConsistencyPart consistency;
  private final Scope scope;
  private final MessageSource texts;

  OperationsPage(Rebuilds rebuilds, ConsistencyPart consistency, Scope scope, MessageSource texts) {
    this.rebuilds = rebuilds;
    this.consistency = consistency;
    this.scope = scope;
    this.texts = texts;
  }

  @GetMapping("/beheer")
  String show(Locale locale, Model model) {
    scope.requireRole(Role.ADMIN);
    var wording = new Wording(texts, locale);
    model.addAttribute("rebuild", RebuildView.of(rebuilds.status(), wording));
    consistency.show(model, wording);
    return "operations/page";
  }
}
