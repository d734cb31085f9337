package nl.doorloop.onecounter.pages.handovers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.continuity.HandOverRefusalReason;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.FormField.Kind;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/** What one side may do with a hand-over, with its form. */
enum HandOverAct {
  ACCEPT("aanvaarden", "accept"),
  REFUSE("weigeren", "refuse"),
  START("starten", "start"),
  WITHDRAW("intrekken", "withdraw");

  private static final String LEAD = "lead";
  private static final String FIRST_APPOINTMENT = "firstAppointment";
  private static final String REASON = "reason";
  private static final String COUNTER_PROPOSAL = "counterProposal";
  private static final String PROVISIONS = "provisions";

  private final String slug;
  private final String command;

  HandOverAct(String slug, String command) {
    this.slug = slug;
    this.command = command;
  }

  static Optional<HandOverAct> of(String slug) {
    return Stream.of(values()).filter(act -> act.slug.equals(slug)).findFirst();
  }

  /** Its word in the address. */
  String slug() {
    return slug;
  }

  String path(String handOver) {
    return "/v1/hand-overs/" + handOver + "/" + command;
  }

  /**
   * @param by absent for somebody who is bound to no organisation
   */
  boolean isOpen(HandOverItem handOver, @Nullable Organisation by) {
    boolean fits =
        switch (this) {
          case ACCEPT, REFUSE -> handOver.is("OFFERED");
          case START -> handOver.is("ACCEPTED");
          case WITHDRAW -> handOver.is("OFFERED") || handOver.is("ACCEPTED");
        };
    var party = this == WITHDRAW ? handOver.sender() : handOver.receiver();
    return fits && (by == null || by == party);
  }

  /** The names of its fields, as in the command. */
  List<String> asks() {
    return switch (this) {
      case ACCEPT -> List.of(LEAD, FIRST_APPOINTMENT);
      case REFUSE -> List.of(REASON, COUNTER_PROPOSAL);
      case START -> List.of(PROVISIONS);
      case WITHDRAW -> List.of();
    };
  }

  /** What was filled in, as the command wants to have it. */
  Map<String, Object> command(Map<String, String> typed) {
    Map<String, Object> body = new LinkedHashMap<>();
    for (var ask : asks()) {
      var text = typed.getOrDefault(ask, "").strip();
      if (!text.isEmpty()) {
        body.put(ask, ask.equals(PROVISIONS) ? List.of(text) : text);
      }
    }
    return body;
  }

  /**
   * @param receivers the receiver's own provisions
   * @param wrong what is wrong, by field
   */
  List<FormField> fields(
      Map<String, String> typed, Map<String, String> wrong, List<Choice> receivers, Wording w) {
    return asks().stream()
        .map(
            ask ->
                new FormField(
                    ask,
                    w.say("hand-over.field." + ask),
                    w.sayOr("hand-over.field." + ask + ".hint", ""),
                    kind(ask),
                    !ask.equals(COUNTER_PROPOSAL) && !ask.equals(PROVISIONS),
                    typed.getOrDefault(ask, ""),
                    choices(ask, receivers, w),
                    wrong.get(ask)))
        .toList();
  }

  private static Kind kind(String ask) {
    return switch (ask) {
      case FIRST_APPOINTMENT, COUNTER_PROPOSAL -> Kind.DAY;
      case REASON, PROVISIONS -> Kind.CHOICE;
      default -> Kind.TEXT;
    };
  }

  private static List<Choice> choices(String ask, List<Choice> receivers, Wording w) {
    List<Choice> choices = new ArrayList<>();
    if (ask.equals(REASON)) {
      choices.add(new Choice("", w.say("choose")));
      Stream.of(HandOverRefusalReason.values())
          .forEach(reason -> choices.add(new Choice(reason.name(), w.name(reason))));
    } else if (ask.equals(PROVISIONS)) {
      choices.add(new Choice("", w.say("hand-over.lead-only")));
      choices.addAll(receivers);
    }
    return choices;
  }
}
