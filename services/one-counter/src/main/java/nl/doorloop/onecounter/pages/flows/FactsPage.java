package nl.doorloop.onecounter.pages.flows;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorloop.onecounter.access.Paging;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.domain.figures.ContinuityFigure;
import nl.doorloop.onecounter.flows.ContinuityDesk;
import nl.doorloop.onecounter.flows.FigureDesk;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /sturing/feiten}: the facts that one figure of continuity counts. */
@Controller
class FactsPage {
  private final ContinuityDesk desk;
  private final Residents residents;
  private final Today today;
  private final MessageSource texts;

  FactsPage(ContinuityDesk desk, Residents residents, Today today, MessageSource texts) {
    this.desk = desk;
    this.residents = residents;
    this.today = today;
    this.texts = texts;
  }

  @GetMapping("/sturing/feiten")
  String show(
      @RequestParam(required = false) @Nullable String figure,
      @RequestParam(required = false) @Nullable UUID na,
      HttpServletRequest request,
      Locale locale,
      Model model) {
    var caller = CurrentCaller.get();
    FigureDesk.requireFigures(caller);
    var which =
        Stream.of(ContinuityFigure.values())
            .filter(f -> f.name().equals(figure))
            .findFirst()
            .orElseThrow(() -> new NotFound("page"));
    var wording = new Wording(texts, locale);
    var question = FlowQuestion.of(request::getParameter, today.date(), wording);
    var query = question.query();
    var opened = desk.open(caller, query, which, Optional.empty());
    var rest = opened.after(na).items();
    boolean more = rest.size() > Paging.USUAL;
    var items = more ? rest.subList(0, Paging.USUAL) : rest;
    var asked = question.given();
    var back = UriComponentsBuilder.fromPath("/sturing");
    asked.forEach(back::queryParam);
    model.addAttribute("name", ContinuityView.name(which, wording));
    model.addAttribute("what", wording.say("continuity.what." + which));
    model.addAttribute("period", wording.period(query.from(), query.to()));
    model.addAttribute(
        "where",
        query.municipality() == null
            ? wording.say("continuity.all")
            : query.municipality().displayName());
    model.addAttribute(
        "by", query.organisation() == null ? null : wording.name(query.organisation()));
    model.addAttribute("suppressed", opened.suppressed());
    model.addAttribute("count", opened.items().size());
    model.addAttribute("rows", items.stream().map(i -> FactRow.of(i, residents, wording)).toList());
    model.addAttribute("back", back.encode().toUriString());
    model.addAttribute(
        "next",
        more
            ? ContinuityView.facts(which, asked)
                .queryParam("na", items.getLast().id())
                .encode()
                .toUriString()
            : null);
    return "flows/facts";
  }
}
