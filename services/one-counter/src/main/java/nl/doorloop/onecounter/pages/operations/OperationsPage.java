package nl.doorloop.onecounter.pages.operations;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import nl.doorloop.onecounter.operations.ConsistencyItem;
import nl.doorloop.onecounter.operations.Operations;
import nl.doorloop.onecounter.operations.Rebuilds;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /beheer}: are the views right, and build them again. */
@Controller
class OperationsPage {
  private final Operations operations;
  private final Rebuilds rebuilds;
  private final Scope scope;
  private final MessageSource texts;

  OperationsPage(Operations operations, Rebuilds rebuilds, Scope scope, MessageSource texts) {
    this.operations = operations;
    this.rebuilds = rebuilds;
    this.scope = scope;
    this.texts = texts;
  }

  /** One projection against a fresh derivation. */
  public record Line(
      String projection,
      int generation,
      String state,
      String lag,
      String parked,
      String residents,
      String verdict,
      boolean right,
      String digest) {
    static Line of(ConsistencyItem item, Wording wording) {
      var number = NumberFormat.getIntegerInstance(wording.locale());
      return new Line(
          wording.sayOr("projection." + item.projection(), item.projection()),
          item.generation(),
          wording.say("generation." + item.state()),
          number.format(item.lag()),
          number.format(item.parked()),
          number.format(item.residents()),
          item.consistent()
              ? wording.say("operations.right")
              : wording.say("operations.wrong", item.differences().size()),
          item.consistent(),
          item.digest());
    }
  }

  /**
   * @param vergelijk compares every resident with a fresh derivation, which takes a while
   */
  @GetMapping("/beheer")
  String show(
      @RequestParam(required = false) @Nullable String vergelijk, Locale locale, Model model) {
    scope.requireRole(Role.ADMIN);
    var wording = new Wording(texts, locale);
    model.addAttribute("rebuild", RebuildView.of(rebuilds.status(), wording));
    if (vergelijk != null) {
      List<Line> lines =
          operations.consistency().stream().map(item -> Line.of(item, wording)).toList();
      model.addAttribute("lines", lines);
    }
    return "operations/page";
  }
}
