package nl.doorloop.onecounter.pages.operations;

import java.text.NumberFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.EventId;
import nl.doorloop.onecounter.operations.Comparisons;
import nl.doorloop.onecounter.operations.Comparisons.Kept;
import nl.doorloop.onecounter.operations.ConsistencyItem;
import nl.doorloop.onecounter.operations.Operations;
import nl.doorloop.onecounter.operations.StoreItem;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.security.Scope;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The part of {@code /beheer} that tells whether the views are right. */
@Controller
class ConsistencyPart {
  private final Comparisons comparisons;
  private final Operations operations;
  private final Scope scope;

  ConsistencyPart(Comparisons comparisons, Operations operations, Scope scope) {
    this.comparisons = comparisons;
    this.operations = operations;
    this.scope = scope;
  }

  /** One event store, or one projection, as it was compared. */
  public record Line(
      String name, String verdict, boolean right, List<String> cells, List<String> differences) {}

  @PostMapping("/beheer/vergelijken")
  String compare(RedirectAttributes after) {
    scope.requireRole(Role.ADMIN);
    after.addFlashAttribute(
        "said", comparisons.start() ? "operations.comparing" : "operations.comparing-already");
    return "redirect:/beheer";
  }

  @PostMapping("/beheer/opnieuw-proberen")
  String release(RedirectAttributes after) {
    scope.requireRole(Role.ADMIN);
    int left = operations.release().left();
    after.addFlashAttribute(
        "said", left == 0 ? "operations.released" : "operations.released-not-all");
    return "redirect:/beheer";
  }

  /** A record that was put aside: where it stands and why. */
  public record Aside(String place, String reason, String moment) {}

  /** What the template {@code operations/consistency} shows. */
  void show(Model model, Wording wording) {
    model.addAttribute(
        "parked",
        operations.parked().stream()
            .map(
                r ->
                    new Aside(
                        r.topic() + ", " + r.partition() + "-" + r.offset(),
                        r.reason(),
                        wording.moment(r.parkedAt())))
            .toList());
    var latest = comparisons.latest();
    latest.ifPresent(kept -> model.addAttribute("compared", sentence(kept, wording)));
    latest
        .map(Kept::answer)
        .ifPresent(
            answer -> {
              model.addAttribute(
                  "stores", answer.stores().stream().map(s -> line(s, wording)).toList());
              model.addAttribute(
                  "projections", answer.items().stream().map(i -> line(i, wording)).toList());
            });
  }

  private static String sentence(Kept kept, Wording wording) {
    var finished = kept.finishedAt();
    if (finished == null) {
      return wording.say(
          "operations.compared.running", wording.moment(kept.startedAt()), kept.startedBy());
    }
    return wording.say(
        kept.answer() == null ? "operations.compared.broken" : "operations.compared",
        wording.moment(finished),
        kept.startedBy());
  }

  private static Line line(StoreItem item, Wording wording) {
    var number = NumberFormat.getIntegerInstance(wording.locale());
    var differences =
        Stream.of(
                named("operations.missing", item.missing(), wording),
                named("operations.additional", item.additional(), wording),
                named("operations.different", item.different(), wording))
            .flatMap(s -> s)
            .toList();
    return new Line(
        item.service(),
        verdict(item, differences, wording),
        item.consistent(),
        item.compared()
            ? List.of(
                number.format(item.events()),
                number.format(item.facts()),
                number.format(item.waiting()),
                shortened(item.digest()))
            : List.of("–", "–", "–", "–"),
        differences);
  }

  private static String verdict(StoreItem item, List<String> differences, Wording wording) {
    if (!item.compared()) {
      return wording.say("operations.not-compared");
    }
    return item.consistent()
        ? wording.say("operations.right")
        : wording.say("operations.wrong", differences.size());
  }

  private static Stream<String> named(String key, List<EventId> events, Wording wording) {
    return events.stream().map(event -> wording.say(key, event.text()));
  }

  private static Line line(ConsistencyItem item, Wording wording) {
    var number = NumberFormat.getIntegerInstance(wording.locale());
    return new Line(
        wording.sayOr("projection." + item.projection(), item.projection()),
        item.consistent()
            ? wording.say("operations.right")
            : wording.say("operations.wrong", item.differences().size()),
        item.consistent(),
        List.of(
            item.generation() + " (" + wording.say("generation." + item.state()) + ")",
            number.format(item.residents()),
            number.format(item.lag()),
            number.format(item.parked()),
            shortened(item.digest())),
        item.differences().stream()
            .map(resident -> wording.say("operations.resident", resident.text()))
            .toList());
  }

  private static String shortened(String digest) {
    return digest.substring(0, Math.min(12, digest.length()));
  }
}
