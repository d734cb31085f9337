package nl.doorloop.onecounter.pages.handovers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.handovers.HandOverItem.Happening;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over in the reader's words.
 *
 * @param term what is left of the term to answer; absent once there is an answer
 * @param steps what is done, what is now, what comes next
 */
public record HandOverView(
    String id,
    String resident,
    String name,
    String between,
    @Nullable String aim,
    String status,
    boolean overdue,
    String answerBy,
    @Nullable String term,
    String proposedStart,
    String responsible,
    List<Step> steps,
    List<String> parts) {
  /**
   * @param state {@code DONE}, {@code NOW}, {@code NEXT} or {@code OFF}
   */
  public record Step(String title, String state, String text) {}

  static HandOverView of(
      HandOverItem item, String name, List<String> parts, LocalDate today, Wording w) {
    var aim = item.aim();
    return new HandOverView(
        item.id(),
        item.residentId(),
        name,
        w.say("hand-over.between", w.name(item.sender()), w.name(item.receiver())),
        aim == null ? null : w.name(aim),
        w.say("hand-over.status." + item.status()),
        item.overdue(),
        w.day(item.answerBy()),
        item.is("OFFERED") ? term(item, today, w) : null,
        w.day(item.proposedStart()),
        w.name(item.responsible()),
        List.of(offered(item, w), answered(item, today, w), started(item, w)),
        parts);
  }

  private static String term(HandOverItem item, LocalDate today, Wording w) {
    long left = ChronoUnit.DAYS.between(today, item.answerBy());
    return left < 0
        ? w.say("hand-over.term.passed", -left)
        : w.say("hand-over.term.left", left, w.day(item.answerBy()));
  }

  private static Step offered(HandOverItem item, Wording w) {
    var told = new ArrayList<String>();
    told.add(w.day(item.offeredOn()));
    for (var happening : item.course()) {
      switch (happening.what()) {
        case "HALF_OF_TERM", "ONE_DAY_BEFORE", "ESCALATED" ->
            told.add(w.say("hand-over.told." + happening.what(), w.day(happening.on())));
        default -> {
          // What came of it stands in the next steps.
        }
      }
    }
    return new Step(w.say("hand-over.step.offered"), "DONE", String.join("; ", told));
  }

  private static Step answered(HandOverItem item, LocalDate today, Wording w) {
    var title = w.say("hand-over.step.answered");
    if (item.is("OFFERED")) {
      return new Step(title, "NOW", term(item, today, w));
    }
    var said = new ArrayList<String>();
    for (var what : List.of("ACCEPTED", "REFUSED", "WITHDRAWN")) {
      item.happened(what).ifPresent(h -> said.add(said(h, w)));
    }
    return new Step(title, "DONE", String.join("; ", said));
  }

  private static String said(Happening h, Wording w) {
    var words = new ArrayList<String>();
    words.add(w.say("hand-over.said." + h.what(), w.day(h.on())));
    if (h.timing() != null) {
      words.add(w.name(h.timing()));
    }
    if (h.lead() != null) {
      words.add(w.say("hand-over.led-by", h.lead()));
    }
    if (h.firstAppointment() != null) {
      words.add(w.say("hand-over.first-appointment", w.day(h.firstAppointment())));
    }
    if (h.reason() != null) {
      words.add(w.name(h.reason()));
    }
    if (h.counterProposal() != null) {
      words.add(w.say("hand-over.counter-proposal", w.day(h.counterProposal())));
    }
    return String.join(", ", words);
  }

  private static Step started(HandOverItem item, Wording w) {
    var title = w.say("hand-over.step.started");
    var proposed = w.say("hand-over.proposed", w.day(item.proposedStart()));
    return switch (item.status()) {
      case "STARTED" ->
          new Step(
              title, "DONE", item.happened("STARTED").map(h -> w.day(h.on())).orElse(proposed));
      case "ACCEPTED" -> new Step(title, "NOW", proposed);
      case "OFFERED" -> new Step(title, "NEXT", proposed);
      default -> new Step(title, "OFF", w.say("hand-over.comes-to-nothing"));
    };
  }
}
