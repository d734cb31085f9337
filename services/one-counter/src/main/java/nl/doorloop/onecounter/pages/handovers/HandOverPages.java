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
import nl.doorloop.onecounter.pages.recording.Submitted;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.NotFound;
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
  public record ActForm(String slug, String key, List<FormField> fields) {}

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
    return show(id, null, Map.of(), null, locale, model);
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
    Map<String, String> typed = new LinkedHashMap<>();
    for (var ask : act.asks()) {
      var text = request.getParameter(ask);
      typed.put(ask, text == null ? "" : text);
    }
    var submitted =
        desk.submit(
            act.path(id.toString()),
            sleutel,
            act.command(typed),
            Set.copyOf(act.asks()),
            new Wording(texts, locale));
    if (submitted.recorded() != null) {
      after.addFlashAttribute("recorded", slug);
      return "redirect:/overdrachten/" + id;
    }
    response.setStatus(submitted.status());
    return show(id, act, typed, submitted, locale, model);
  }

  private String show(
      UUID id,
      @Nullable HandOverAct tried,
      Map<String, String> typed,
      @Nullable Submitted submitted,
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
        var again = act == tried ? submitted : null;
        var fields =
            act.fields(
                again == null ? Map.of() : typed,
                again == null || again.refused() == null ? Map.of() : again.refused().byField(),
                inForce.choices(item.receiver(), wording),
                wording);
        var key = again == null ? UUID.randomUUID().toString() : again.key();
        forms.add(new ActForm(act.slug(), key, fields));
        wrong = again == null ? wrong : fields;
      }
    }
    model.addAttribute("view", view(item, parts, wording));
    model.addAttribute("forms", forms);
    model.addAttribute("wrong", wrong);
    model.addAttribute(
        "general",
        submitted == null || submitted.refused() == null ? null : submitted.refused().general());
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
    var goal = part.goalId();
    var what =
        goal != null
            ? inForce.goal(goal, wording)
            : axis == null
                ? inForce.name(provision == null ? "" : provision, wording)
                : wording.say("lane." + axis.name());
    return wording.say("hand-over.part", what, wording.name(part.legalGround()));
  }
}
