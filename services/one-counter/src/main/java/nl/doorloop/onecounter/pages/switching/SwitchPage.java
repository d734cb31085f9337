package nl.doorloop.onecounter.pages.switching;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.domain.switching.Switch;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.residents.ResidentIdentity;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.onecounter.residents.Switches;
import nl.doorloop.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** {@code /inwoners/{id}/overstap}: what there is to live on around a switch, month by month. */
@Controller
class SwitchPage {
  private final ResidentAccess access;
  private final Residents residents;
  private final Switches switches;
  private final Today today;
  private final MessageSource texts;

  SwitchPage(
      ResidentAccess access,
      Residents residents,
      Switches switches,
      Today today,
      MessageSource texts) {
    this.access = access;
    this.residents = residents;
    this.switches = switches;
    this.today = today;
    this.texts = texts;
  }

  @GetMapping("/inwoners/{residentId}/overstap")
  String show(
      @PathVariable String residentId, HttpServletRequest request, Locale locale, Model model) {
    var resident = access.require(residentId);
    var wording = new Wording(texts, locale);
    var question = SwitchQuestion.of(request, today.date());
    var seen = switches.of(resident, CurrentCaller.get(), question.day(), question.instant());
    var switched = seen.switched();
    model.addAttribute("self", "/inwoners/" + resident.asked());
    model.addAttribute(
        "name", residents.identity(resident.head()).map(ResidentIdentity::name).orElse(null));
    model.addAttribute(
        "fields", question.fields(switched == null ? null : switched.on(), today.date(), wording));
    model.addAttribute("why", why(question, switched, today.date()));
    model.addAttribute(
        "known", question.knownOn().day() == null ? null : wording.day(question.knownOn().day()));
    model.addAttribute("complete", seen.complete());
    model.addAttribute("view", switched == null ? null : SwitchView.of(switched, wording));
    return "switching/page";
  }

  /** Which day is shown: the one that was asked, the next that is announced, or a gap's first. */
  private static String why(SwitchQuestion question, @Nullable Switch switched, LocalDate today) {
    if (question.day().isPresent() || switched == null) {
      return "asked";
    }
    var asOf = question.knownOn().day() == null ? today : question.knownOn().day();
    return switched.on().isBefore(asOf) ? "running" : "announced";
  }
}
