package nl.doorloop.onecounter.pages.employers;

import static nl.doorloop.onecounter.pages.employers.DeskAsk.ABOUT;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.AGREED_FROM;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.AGREED_LAST_DAY;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.AGREED_PLACES;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.AGREEMENT_KIND;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.AGREEMENT_TITLE;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.ANSWER_TEXT;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.AT_ESTABLISHMENT;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.CONTACT_NAME;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.EMAIL;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.END_DAY;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.END_REASON;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.FROM;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.HOURS;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.LAST_DAY;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.MUNICIPALITY;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.NEW_ESTABLISHMENT;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.NOT_PLACED_REASON;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.NUMBER_OF_PLACES;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.ORGANISATION;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.OUTCOME;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.PHONE;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.QUESTION_TEXT;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.REASON;
import static nl.doorloop.onecounter.pages.employers.DeskAsk.TITLE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.Role;

/** What may be done at the desk of an employer, each with the form that asks for it. */
enum DeskForm {
  OPENING(
      "aanbod", "/v1/openings", TITLE, NUMBER_OF_PLACES, HOURS, AT_ESTABLISHMENT, FROM, LAST_DAY),
  PLACES("aantal", "/v1/openings/{over}/places", NUMBER_OF_PLACES),
  CLOSE("sluiten", "/v1/openings/{over}/close", REASON),
  PROPOSAL(
      "voorstel", "/v1/openings/{opening}/proposals/{over}/answer", OUTCOME, NOT_PLACED_REASON),
  QUESTION("vraag", "/v1/employer-requests", ABOUT, QUESTION_TEXT),
  ANSWER("antwoord", "/v1/employer-requests/{over}/answer", ANSWER_TEXT),
  CONTACT("contact", "/v1/employers/{id}/contact", CONTACT_NAME, ORGANISATION, PHONE, EMAIL),
  ESTABLISHMENT("vestiging", "/v1/employers/{id}/establishments", NEW_ESTABLISHMENT, MUNICIPALITY),
  AGREEMENT(
      "afspraak",
      "/v1/employers/{id}/agreements",
      AGREEMENT_KIND,
      AGREEMENT_TITLE,
      AGREED_PLACES,
      AGREED_FROM,
      AGREED_LAST_DAY),
  END_AGREEMENT(
      "afspraak-beeindigen", "/v1/employers/{id}/agreements/{over}/end", END_DAY, END_REASON);

  private final String slug;
  private final String path;
  private final List<DeskAsk> asks;

  DeskForm(String slug, String path, DeskAsk... asks) {
    this.slug = slug;
    this.path = path;
    this.asks = List.of(asks);
  }

  static Optional<DeskForm> of(String slug) {
    return Stream.of(values()).filter(form -> form.slug.equals(slug)).findFirst();
  }

  /** The last part of the address of the form, and its key in the message files. */
  String slug() {
    return slug;
  }

  List<DeskAsk> asks() {
    return asks;
  }

  /** Whether it is done to one opening, proposal, request or agreement. */
  boolean needsOver() {
    return path.contains("{over}");
  }

  /** Whether the employer is said in the command, because the address does not. */
  boolean namesEmployer() {
    return this == OPENING || this == QUESTION;
  }

  boolean mayBeSentBy(Caller caller) {
    return switch (this) {
      case OPENING, PLACES, CLOSE, PROPOSAL, QUESTION ->
          caller.is(Role.EMPLOYER) || caller.is(Role.CASE_WORKER);
      case ANSWER, CONTACT, ESTABLISHMENT, AGREEMENT, END_AGREEMENT -> caller.is(Role.CASE_WORKER);
    };
  }

  /** The address of the command. */
  String path(Desk desk, String over) {
    return path.replace("{id}", desk.employer().employerId().text())
        .replace("{opening}", desk.proposedFor(over).map(Desk.Opening::openingId).orElse(""))
        .replace("{over}", over);
  }
}
