package nl.doorloop.onecounter.pages.residents;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.onecounter.timeline.Sight;
import nl.doorloop.onecounter.timeline.Timeline;
import nl.doorloop.platform.security.CurrentCaller;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code /inwoners/{id}}: one resident's one line, as the caller sees it; the same facts and the
 * same derivation as the API answers with.
 */
@Controller
class ResidentPage {
  private final ResidentAccess access;
  private final Residents residents;
  private final Today today;
  private final MessageSource texts;

  ResidentPage(ResidentAccess access, Residents residents, Today today, MessageSource texts) {
    this.access = access;
    this.residents = residents;
    this.today = today;
    this.texts = texts;
  }

  @GetMapping("/inwoners/{residentId}")
  String show(
      @PathVariable String residentId, HttpServletRequest request, Locale locale, Model model) {
    var resident = access.require(residentId);
    var wording = new Wording(texts, locale);
    var question = ResidentQuestion.of(request, today.date());
    var path = "/inwoners/" + resident.asked();
    model.addAttribute("question", question);
    model.addAttribute("resident", resident);
    model.addAttribute("self", path);
    var own = CurrentCaller.get().organisation();
    model.addAttribute("ownOrganisation", own == null ? null : own.name());
    model.addAttribute(
        "view",
        ResidentView.of(
            material(resident, question, wording), question, today.date(), path, wording));
    return "resident/page";
  }

  private ResidentView.Material material(
      KnownResident resident, ResidentQuestion question, Wording wording) {
    var caller = CurrentCaller.get();
    var line = residents.line(resident, question.instant());
    var sight = new Sight(caller, line);
    return new ResidentView.Material(
        residents.identity(line.head()).orElse(null),
        resident.municipality(),
        sight.trajectory(),
        sight.deadlines(today.date()),
        new Timeline(line, caller, wording.words()).entries(question.axis(), null, null),
        line.facts(),
        sight.facts(),
        caller.organisation());
  }
}
