package nl.doorloop.onecounter.pages.employers;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * An employer's desk in words.
 *
 * @param placed how many people work there, in one sentence
 * @param open the openings for which people are sought
 * @param closed the others
 * @param agreements those that are not over
 * @param pastAgreements the others
 */
public record DeskView(
    String name,
    String number,
    @Nullable String municipality,
    List<String> establishments,
    @Nullable ContactLine contact,
    List<String> due,
    String placed,
    List<PlaceLine> places,
    List<OpeningLine> open,
    List<OpeningLine> closed,
    List<RequestLine> requests,
    List<AgreementLine> agreements,
    List<AgreementLine> pastAgreements) {
  /** The one contact for both organisations. */
  public record ContactLine(
      String name, String organisation, String tone, String phone, String dial, String email) {}

  /**
   * Somebody at work there.
   *
   * @param who the name, for a case worker who may open the resident
   */
  public record PlaceLine(
      String kind,
      String from,
      String through,
      String hours,
      List<String> support,
      String organisation,
      String tone,
      boolean now,
      @Nullable String resident,
      @Nullable String who) {}

  /** A question with its answer, if there is one. */
  public record RequestLine(
      String id,
      String about,
      String asked,
      String question,
      @Nullable String answer,
      @Nullable String answered) {}

  /**
   * @param byCaseWorker whether it is shown to a case worker, who matches people with openings
   * @param names the name of a resident, for whom this is shown to
   */
  static DeskView of(
      Desk desk,
      boolean byCaseWorker,
      LocalDate today,
      Wording wording,
      Function<ResidentId, @Nullable String> names) {
    var employer = desk.employer();
    var openings =
        desk.openings().stream()
            .collect(
                Collectors.partitioningBy(
                    o -> o.closedOn() == null,
                    Collectors.mapping(
                        o -> OpeningLine.of(o, byCaseWorker, wording, names),
                        Collectors.toList())));
    return new DeskView(
        employer.name(),
        employer.kvkNumber().text(),
        employer.municipality() == null ? null : employer.municipality().displayName(),
        desk.establishments().stream().map(e -> establishment(e, wording)).toList(),
        desk.contact() == null ? null : line(desk.contact(), wording),
        desk.due().stream().map(due -> due(due, desk, wording)).toList(),
        placed(desk, today, wording),
        desk.placements().stream().map(p -> line(p, today, wording, names)).toList(),
        openings.getOrDefault(true, List.of()),
        openings.getOrDefault(false, List.of()),
        desk.requests().stream().map(r -> line(r, wording)).toList(),
        agreements(desk, wording, a -> !a.isOverOn(today)),
        agreements(desk, wording, a -> a.isOverOn(today)));
  }

  private static List<AgreementLine> agreements(
      Desk desk, Wording wording, Predicate<Desk.Agreement> which) {
    return desk.agreements().stream().filter(which).map(a -> AgreementLine.of(a, wording)).toList();
  }

  static String establishment(Desk.Establishment e, Wording wording) {
    return wording.say(
        "employer.establishment", e.establishment().text(), e.municipality().displayName());
  }

  private static ContactLine line(Desk.Contact contact, Wording wording) {
    return new ContactLine(
        contact.contactName(),
        wording.name(contact.organisation()),
        contact.organisation().name(),
        contact.phone(),
        "tel:" + contact.phone().replaceAll("[^0-9+]", ""),
        contact.email());
  }

  static String due(Desk.Due due, Desk desk, Wording wording) {
    var about = due.about() == null ? "" : desk.title(due.about()).orElse("");
    return wording.say(
        "employer.due." + due.kind(), due.on() == null ? "" : wording.day(due.on()), about);
  }

  private static String placed(Desk desk, LocalDate today, Wording wording) {
    var now = desk.placements().stream().filter(p -> p.isOn(today)).toList();
    if (now.isEmpty()) {
      return wording.say("employer.placed.none");
    }
    var kinds =
        now.stream()
            .collect(
                Collectors.groupingBy(Desk.Placement::kind, TreeMap::new, Collectors.counting()))
            .entrySet()
            .stream()
            .map(e -> wording.say("employer.placed.kind", e.getValue(), kind(e.getKey(), wording)))
            .collect(Collectors.joining(", "));
    return wording.say("employer.placed", desk.placed(), kinds);
  }

  private static String kind(String kind, Wording wording) {
    return wording.sayOr("workplace." + kind, kind);
  }

  private static String support(Desk.Support support, Wording wording) {
    var what =
        wording.say(
            "employer.support." + support.kind(),
            support.percentage() == null ? "" : support.percentage().text().replace('.', ','));
    return support.to() == null
        ? what
        : wording.say(
            "employer.support.through", what, wording.shortDay(support.to().minusDays(1)));
  }

  private static PlaceLine line(
      Desk.Placement p,
      LocalDate today,
      Wording wording,
      Function<ResidentId, @Nullable String> names) {
    return new PlaceLine(
        kind(p.kind(), wording),
        wording.shortDay(p.from()),
        p.to() == null ? wording.say("employer.no-end") : wording.shortDay(p.to().minusDays(1)),
        p.hoursPerWeek() == null ? "" : p.hoursPerWeek().text().replace('.', ','),
        p.support().stream()
            .filter(s -> !p.isOn(today) || s.to() == null || s.to().isAfter(today))
            .map(s -> support(s, wording))
            .toList(),
        wording.name(p.organisation()),
        p.organisation().name(),
        p.isOn(today),
        p.residentId() == null ? null : "/inwoners/" + p.residentId(),
        p.residentId() == null ? null : names.apply(p.residentId()));
  }

  private static RequestLine line(Desk.Request r, Wording wording) {
    return new RequestLine(
        r.requestId(),
        wording.say("request.about." + r.about()),
        wording.say("employer.asked", wording.day(r.on())),
        r.question(),
        r.answer(),
        r.answeredOn() == null
            ? null
            : wording.say("employer.answered", wording.day(r.answeredOn())));
  }
}
