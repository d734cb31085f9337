package nl.doorloop.onecounter.pages.handovers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.onecounter.pages.recording.Refused;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /inwoners/{id}/overdragen}: a resident is offered to the other organisation. */
@Controller
@RequestMapping("/inwoners/{residentId}/overdragen")
class OfferPage {
  private static final Set<String> FIELDS = Set.of("sender", "aim", "proposedStart", "answerBy");

  private final ResidentAccess access;
  private final Residents residents;
  private final OwnerDesk desk;
  private final Today today;
  private final MessageSource texts;

  OfferPage(
      ResidentAccess access,
      Residents residents,
      OwnerDesk desk,
      Today today,
      MessageSource texts) {
    this.access = access;
    this.residents = residents;
    this.desk = desk;
    this.today = today;
    this.texts = texts;
  }

  @GetMapping
  String form(@PathVariable String residentId, Locale locale, Model model) {
    return show(residentId, Map.of(), null, UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping
  String send(
      @PathVariable String residentId,
      @RequestParam(required = false) @Nullable String sleutel,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    var resident = access.require(residentId);
    var wording = new Wording(texts, locale);
    var offer =
        new OfferForm(
            CurrentCaller.get().organisation(), new InForce(residents, resident, today.date()));
    Map<String, String> typed = new LinkedHashMap<>();
    for (var field : offer.names()) {
      var text = request.getParameter(field);
      typed.put(field, text == null ? "" : text);
    }
    var command = offer.command(resident.asked().text(), typed);
    var submitted = desk.submit("/v1/hand-overs", sleutel, command, FIELDS, wording);
    var made = submitted.recorded();
    if (made != null) {
      after.addFlashAttribute("recorded", "aanbieden");
      return "redirect:/overdrachten/" + made.id();
    }
    response.setStatus(submitted.status());
    return show(residentId, typed, submitted.refused(), submitted.key(), locale, model);
  }

  private String show(
      String residentId,
      Map<String, String> typed,
      @Nullable Refused refused,
      String key,
      Locale locale,
      Model model) {
    var resident = access.require(residentId);
    var wording = new Wording(texts, locale);
    var offer =
        new OfferForm(
            CurrentCaller.get().organisation(), new InForce(residents, resident, today.date()));
    Map<String, String> wrong = refused == null ? Map.of() : refused.byField();
    var asks = offer.asks(typed, wrong, wording);
    var parts = offer.parts(typed, wording);
    var all = new ArrayList<>(asks);
    all.addAll(parts);
    model.addAttribute("asks", asks);
    model.addAttribute("parts", parts);
    model.addAttribute("fields", List.copyOf(all));
    model.addAttribute("general", refused == null ? null : refused.general());
    model.addAttribute("key", key);
    model.addAttribute("self", "/inwoners/" + resident.asked());
    model.addAttribute("name", residents.identity(resident.head()).map(i -> i.name()).orElse(null));
    return "handovers/offer";
  }
}
