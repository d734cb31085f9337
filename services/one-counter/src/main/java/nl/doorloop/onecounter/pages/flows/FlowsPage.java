package nl.doorloop.onecounter.pages.flows;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.flows.ContinuityDesk;
import nl.doorloop.onecounter.flows.FigureDesk;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.web.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /sturing}: the figures of a period, as exact as the caller may see them. */
@Controller
class FlowsPage {
  private final FigureDesk desk;
  private final ContinuityDesk continuity;
  private final Today today;
  private final MessageSource texts;

  FlowsPage(FigureDesk desk, ContinuityDesk continuity, Today today, MessageSource texts) {
    this.desk = desk;
    this.continuity = continuity;
    this.today = today;
    this.texts = texts;
  }

  @GetMapping("/sturing")
  String show(HttpServletRequest request, Locale locale, Model model) {
    var caller = CurrentCaller.get();
    FigureDesk.requireFigures(caller);
    var wording = new Wording(texts, locale);
    var question = FlowQuestion.of(request::getParameter, today.date(), wording);
    var figures = desk.flows(caller, question.query(), Optional.empty());
    model.addAttribute("fields", question.fields(wording));
    model.addAttribute("period", wording.period(question.query().from(), question.query().to()));
    model.addAttribute("view", FlowView.of(figures, question.query().by(), wording));
    model.addAttribute("continuity", continuity(caller, question, wording));
    return "flows/page";
  }

  /** Absent while its views are being built; the flows are told meanwhile. */
  private @Nullable ContinuityView continuity(
      Caller caller, FlowQuestion question, Wording wording) {
    try {
      var figures = continuity.figures(caller, question.query(), Optional.empty());
      return ContinuityView.of(figures, question.given(), caller.is(Role.CASE_WORKER), wording);
    } catch (Unavailable building) {
      return null;
    }
  }
}
