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
import java.util.stream.Stream;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.handovers.HandOverItem.Open;
import nl.doorloop.onecounter.pages.handovers.HandOverItem.Part;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.onecounter.pages.recording.Refused;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.NotFound;
import nl.doorloop.platform.web.RemoteProblem;
import nl.doorloop.platform.web.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** {@code /overdrachten}: what waits for whom, and one hand-over with what may be done to it. */
@Controller
@RequestMapping("/overdrachten")
class HandOverPages {
  private final ResidentAccess access;
  private final Residents residents;
  private final OwnerDesk desk;
  private final Today today;
  private final MessageSource texts;

  HandOverPages(
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

  /** Hand-overs that wait for the same side. */
  public record Waiting(String key, List<HandOverView> items) {}

  /** One thing that may be done, with its form. */
  public record ActForm(String slug, List<FormField> fields) {}

  @GetMapping
  String list(@RequestParam(required = false) @Nullable UUID na, Locale locale, Model model) {
    access.requirePersons();
    var wording = new Wording(texts, locale);
    var found = desk.read(na == null ? "/v1/hand-overs" : "/v1/hand-overs?after=" + na, Open.class);
    var ours = CurrentCaller.get().organisation();
    Map<String, List<HandOverView>> lists = new LinkedHashMap<>();
    Stream.of("to-us", "by-us", "running").forEach(key -> lists.put(key, new ArrayList<>()));
    for (var item : found.items()) {
      var key = item.is("ACCEPTED") ? "running" : item.sender() == ours ? "by-us" : "to-us";
      lists.getOrDefault(key, new ArrayList<>()).add(view(item, List.of(), wording));
    }
    model.addAttribute(
        "lists",
        lists.entrySet().stream().map(e -> new Waiting(e.getKey(), e.getValue())).toList());
    model.addAttribute("next", found.next() == null ? null : found.items().getLast().id());
    return "handovers/list";
  }

  @GetMapping("/{id}")
  String one(@PathVariable UUID id, Locale locale, Model model) {
    return show(id, null, Map.of(), null, UUID.randomUUID().toString(), locale, model);
  }

  @PostMapping("/{id}/{slug}")
  String act(
      @PathVariable UUID id,
      @PathVariable String slug,
      @RequestParam(required = false) @Nullable String sleutel,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale,
      Model model,
      RedirectAttributes after) {
    var act = HandOverAct.of(slug).orElseThrow(() -> new NotFound("page"));
    access.requirePersons();
    var wording = new Wording(texts, locale);
    Map<String, String> typed = new LinkedHashMap<>();
    for (var ask : act.asks()) {
      var text = request.getParameter(ask);
      typed.put(ask, text == null ? "" : text);
    }
    var key = sleutel == null || sleutel.isBlank() ? UUID.randomUUID().toString() : sleutel;
    Refused refused;
    try {
      desk.send(act.path(id.toString()), key + "-" + slug, act.command(typed));
      after.addFlashAttribute("recorded", slug);
      return "redirect:/overdrachten/" + id;
    } catch (RemoteProblem problem) {
      refused = Refused.of(problem, Set.copyOf(act.asks()), wording);
      // Nothing was recorded under the key, and what is sent next may be something else.
      key = UUID.randomUUID().toString();
    } catch (Unavailable gone) {
      refused = Refused.unreachable(wording);
    }
    response.setStatus(
        refused.byField().isEmpty() ? HttpStatus.CONFLICT.value() : HttpStatus.BAD_REQUEST.value());
    return show(id, act, typed, refused, key, locale, model);
  }

  private String show(
      UUID id,
      @Nullable HandOverAct tried,
      Map<String, String> typed,
      @Nullable Refused refused,
      String key,
      Locale locale,
      Model model) {
    access.requirePersons();
    var wording = new Wording(texts, locale);
    var item = desk.read("/v1/hand-overs/" + id, HandOverItem.class);
    var inForce = new InForce(residents, access.require(item.residentId()), today.date());
    var parts = item.parts().stream().map(part -> words(part, inForce, wording)).toList();
    List<ActForm> forms = new ArrayList<>();
    List<FormField> wrong = List.of();
    for (var act : HandOverAct.values()) {
      if (act.isOpen(item, CurrentCaller.get().organisation())) {
        boolean again = act == tried;
        var fields =
            act.fields(
                again ? typed : Map.of(),
                again && refused != null ? refused.byField() : Map.of(),
                inForce.choices(item.receiver(), wording),
                wording);
        forms.add(new ActForm(act.slug(), fields));
        wrong = again ? fields : wrong;
      }
    }
    model.addAttribute("view", view(item, parts, wording));
    model.addAttribute("forms", forms);
    model.addAttribute("wrong", wrong);
    model.addAttribute("general", refused == null ? null : refused.general());
    model.addAttribute("key", key);
    return "handovers/one";
  }

  private HandOverView view(HandOverItem item, List<String> parts, Wording wording) {
    var name =
        access
            .find(ResidentId.of(item.residentId()))
            .map(KnownResident::head)
            .flatMap(residents::identity)
            .map(identity -> identity.name())
            .orElseGet(() -> wording.say("resident.nameless"));
    return HandOverView.of(item, name, parts, today.date(), wording);
  }

  private static String words(Part part, InForce inForce, Wording wording) {
    var axis = part.axis();
    var provision = part.provisionId();
    var what =
        axis == null
            ? inForce.name(provision == null ? "" : provision, wording)
            : wording.say("lane." + axis.name());
    return wording.say("hand-over.part", what, wording.name(part.legalGround()));
  }
}
