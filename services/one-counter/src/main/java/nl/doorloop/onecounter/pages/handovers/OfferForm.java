package nl.doorloop.onecounter.pages.handovers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.TextValue;
import nl.doorloop.language.continuity.GuidanceEvent.GoalSet;
import nl.doorloop.language.continuity.HandOverAim;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.FormField.Kind;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to offer a resident: what for, when, and a tick for each provision and goal that
 * goes along. Each goes under the law that it is carried out under.
 *
 * @param by the sender; absent for somebody who is bound to no organisation, and then asked
 */
record OfferForm(@Nullable Organisation by, InForce inForce) {
  private static final String SENDER = "sender";
  private static final String AIM = "aim";
  private static final String PROPOSED_START = "proposedStart";
  private static final String ANSWER_BY = "answerBy";
  private static final String PART = "part-";

  List<String> names() {
    return Stream.of(
            asked().stream(),
            inForce.of(by).stream().map(OfferForm::field),
            inForce.goals().stream().map(OfferForm::field))
        .flatMap(names -> names)
        .toList();
  }

  private List<String> asked() {
    return by == null
        ? List.of(SENDER, AIM, PROPOSED_START, ANSWER_BY)
        : List.of(AIM, PROPOSED_START, ANSWER_BY);
  }

  private static String field(Provision provision) {
    return PART + provision.provisionId();
  }

  private static String field(GoalSet goal) {
    return PART + goal.goalId();
  }

  Map<String, Object> command(String resident, Map<String, String> typed) {
    Map<String, Object> command = new LinkedHashMap<>();
    command.put("residentId", resident);
    for (var ask : asked()) {
      var text = typed.getOrDefault(ask, "").strip();
      if (!text.isEmpty()) {
        command.put(ask, text);
      }
    }
    var sender = by == null ? typed.getOrDefault(SENDER, "") : by.name();
    command.put(
        "receiver",
        sender.equals(Organisation.SDD.name()) ? Organisation.DRECHTWERK : Organisation.SDD);
    command.put(
        "parts",
        Stream.concat(
                inForce.of(by).stream()
                    .filter(p -> "true".equals(typed.get(field(p))))
                    .map(p -> part("provisionId", p.provisionId(), p.legalFramework())),
                inForce.goals().stream()
                    .filter(goal -> "true".equals(typed.get(field(goal))))
                    .map(goal -> part("goalId", goal.goalId(), goal.legalFramework())))
            .toList());
    return command;
  }

  private static Map<String, String> part(String member, TextValue id, LegalFramework ground) {
    return Map.of(member, id.text(), "legalGround", ground.name());
  }

  List<FormField> asks(Map<String, String> typed, Map<String, String> wrong, Wording w) {
    return asked().stream()
        .map(
            ask ->
                new FormField(
                    ask,
                    w.say("hand-over.field." + ask),
                    w.sayOr("hand-over.field." + ask + ".hint", ""),
                    ask.equals(SENDER) || ask.equals(AIM) ? Kind.CHOICE : Kind.DAY,
                    !ask.equals(ANSWER_BY),
                    typed.getOrDefault(ask, ""),
                    choices(ask, w),
                    wrong.get(ask)))
        .toList();
  }

  List<FormField> parts(Map<String, String> typed, Wording w) {
    return Stream.concat(
            inForce.of(by).stream()
                .map(p -> flag(field(p), w.kind(p.kind()), p.legalFramework(), typed, w)),
            inForce.goals().stream()
                .map(g -> flag(field(g), inForce.goal(g, w), g.legalFramework(), typed, w)))
        .toList();
  }

  private static FormField flag(
      String field, String what, LegalFramework ground, Map<String, String> typed, Wording w) {
    return new FormField(
        field,
        w.say("hand-over.part", what, w.name(ground)),
        null,
        Kind.FLAG,
        false,
        typed.getOrDefault(field, ""),
        List.of(),
        null);
  }

  private static List<Choice> choices(String ask, Wording w) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", w.say("choose")));
    Enum<?>[] codes = ask.equals(SENDER) ? Organisation.values() : HandOverAim.values();
    Stream.of(codes).forEach(code -> choices.add(new Choice(code.name(), w.name(code))));
    return choices;
  }
}
