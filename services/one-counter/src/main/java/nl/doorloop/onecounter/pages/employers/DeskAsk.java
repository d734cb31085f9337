package nl.doorloop.onecounter.pages.employers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.employerdesk.AgreementEndReason;
import nl.doorloop.language.employerdesk.AgreementKind;
import nl.doorloop.language.employerdesk.ClosingReason;
import nl.doorloop.language.employerdesk.NotPlacedReason;
import nl.doorloop.language.employerdesk.ProposalOutcome;
import nl.doorloop.language.employerdesk.RequestSubject;
import nl.doorloop.onecounter.pages.FormField;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.FormField.Kind;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/** One field of a form about an employer, and the member of the command that it becomes. */
enum DeskAsk {
  TITLE("title", Kind.TEXT, true),
  NUMBER_OF_PLACES("places", Kind.NUMBER, true),
  HOURS("hoursPerWeek", Kind.NUMBER, false),
  AT_ESTABLISHMENT("establishment", Kind.CHOICE, false),
  NEW_ESTABLISHMENT("establishment", Kind.NUMBER, true),
  FROM("from", Kind.DAY, true),
  LAST_DAY("lastDay", Kind.DAY, false),
  REASON("reason", Kind.CHOICE, true),
  ABOUT("about", Kind.CHOICE, true),
  OUTCOME("outcome", Kind.CHOICE, true),
  NOT_PLACED_REASON("reason", Kind.CHOICE, false),
  AGREEMENT_KIND("kind", Kind.CHOICE, true),
  AGREEMENT_TITLE("title", Kind.TEXT, true),
  AGREED_PLACES("places", Kind.NUMBER, false),
  AGREED_FROM("from", Kind.DAY, true),
  AGREED_LAST_DAY("lastDay", Kind.DAY, false),
  END_DAY("lastDay", Kind.DAY, true),
  END_REASON("reason", Kind.CHOICE, true),
  QUESTION_TEXT("question", Kind.AREA, true),
  ANSWER_TEXT("answer", Kind.AREA, true),
  CONTACT_NAME("contactName", Kind.TEXT, true),
  ORGANISATION("organisation", Kind.CHOICE, true),
  PHONE("phone", Kind.TEXT, true),
  EMAIL("email", Kind.TEXT, true),
  KVK("kvkNumber", Kind.NUMBER, true),
  NAME("name", Kind.TEXT, true),
  MUNICIPALITY("municipality", Kind.CHOICE, true),
  SEAT("municipality", Kind.CHOICE, false);

  private final String field;
  private final Kind kind;
  private final boolean required;

  DeskAsk(String field, Kind kind, boolean required) {
    this.field = field;
    this.kind = kind;
    this.required = required;
  }

  String field() {
    return field;
  }

  /** What is typed, as the command wants to have it; absent stays absent. */
  @Nullable Object value(@Nullable String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    var text = typed.strip();
    return switch (this) {
      case NUMBER_OF_PLACES, AGREED_PLACES ->
          text.matches("[0-9]{1,4}") ? (Object) Integer.valueOf(text) : text;
      case HOURS -> text.replace(',', '.');
      case KVK, NEW_ESTABLISHMENT -> text.replace(" ", "");
      default -> text;
    };
  }

  FormField field(
      List<Desk.Establishment> establishments,
      Wording wording,
      String typed,
      @Nullable String error) {
    var key = "employer.field." + name();
    return new FormField(
        field,
        wording.say(key),
        wording.sayOr(key + ".hint", ""),
        kind,
        required,
        typed,
        choices(establishments, wording),
        error);
  }

  private List<Choice> choices(List<Desk.Establishment> establishments, Wording wording) {
    return switch (this) {
      case REASON -> choices(wording, "opening.reason.", ClosingReason.values());
      case ABOUT -> choices(wording, "request.about.", RequestSubject.values());
      case OUTCOME -> choices(wording, "proposal.outcome.", ProposalOutcome.values());
      case NOT_PLACED_REASON -> choices(wording, "proposal.reason.", NotPlacedReason.values());
      case AGREEMENT_KIND -> choices(wording, "agreement.kind.", AgreementKind.values());
      case END_REASON -> choices(wording, "agreement.reason.", AgreementEndReason.values());
      case ORGANISATION ->
          choices(
              wording.say("choose"),
              Stream.of(Organisation.values()).map(o -> new Choice(o.name(), wording.name(o))));
      case MUNICIPALITY -> municipalities(wording.say("choose"));
      case SEAT -> municipalities(wording.say("employer.seat.elsewhere"));
      case AT_ESTABLISHMENT ->
          choices(
              wording.say("employer.establishment.any"),
              establishments.stream()
                  .map(
                      e ->
                          new Choice(
                              e.establishment().text(), DeskView.establishment(e, wording))));
      default -> List.of();
    };
  }

  private static List<Choice> municipalities(String none) {
    return choices(
        none, Stream.of(Municipality.values()).map(m -> new Choice(m.text(), m.displayName())));
  }

  private static List<Choice> choices(Wording wording, String prefix, Enum<?>[] codes) {
    return choices(
        wording.say("choose"),
        Stream.of(codes).map(c -> new Choice(c.name(), wording.say(prefix + c.name()))));
  }

  private static List<Choice> choices(String none, Stream<Choice> choices) {
    List<Choice> all = new ArrayList<>();
    all.add(new Choice("", none));
    choices.forEach(all::add);
    return all;
  }
}
