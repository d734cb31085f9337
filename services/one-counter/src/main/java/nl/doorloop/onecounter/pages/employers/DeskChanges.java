package nl.doorloop.onecounter.pages.employers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.doorloop.language.EmployerId;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;

/**
 * What a correction would change of an employer's desk, in words.
 *
 * @param parts one for each kind of thing that changes
 */
public record DeskChanges(List<Part> parts) {
  /**
   * @param title a key of the message files
   */
  public record Part(String title, List<String> before, List<String> after) {}

  /** The answer of {@code POST /v1/employer-events/_preview}. */
  record Preview(
      boolean changes,
      Difference<Desk.Employer> employer,
      Difference<Desk.Establishment> establishments,
      Difference<Desk.Contact> contact,
      Difference<Desk.Opening> openings,
      Difference<Desk.Request> requests,
      Difference<Desk.Agreement> agreements,
      Difference<Desk.Due> due) {}

  record Difference<T>(List<T> before, List<T> after) {}

  public DeskChanges {
    parts = List.copyOf(parts);
  }

  /**
   * @param command of the correction
   * @throws nl.doorloop.platform.web.RemoteProblem when it would be refused
   */
  public static DeskChanges of(
      OwnerDesk owners, EmployerId employer, Map<String, ?> command, Wording wording) {
    var preview = owners.ask("/v1/employer-events/_preview", command, Preview.class);
    var desk = new DeskReading(owners).desk(employer);
    List<Part> parts = new ArrayList<>();
    add(parts, "employer.preview.employer", preview.employer(), Desk.Employer::name);
    add(
        parts,
        "employer.establishments",
        preview.establishments(),
        e -> DeskView.establishment(e, wording));
    add(parts, "employer.contact.theirs", preview.contact(), c -> contact(c, wording));
    add(parts, "employer.openings", preview.openings(), o -> opening(o, wording));
    add(parts, "employer.agreements", preview.agreements(), a -> agreement(a, wording));
    add(parts, "employer.requests", preview.requests(), r -> request(r, wording));
    add(parts, "employer.due", preview.due(), d -> DeskView.due(d, desk, wording));
    return new DeskChanges(parts);
  }

  private static <T> void add(
      List<Part> parts, String title, Difference<T> difference, Function<T, String> words) {
    if (!difference.before().isEmpty() || !difference.after().isEmpty()) {
      parts.add(
          new Part(
              title,
              difference.before().stream().map(words).toList(),
              difference.after().stream().map(words).toList()));
    }
  }

  private static String contact(Desk.Contact c, Wording wording) {
    return String.join(", ", c.contactName(), wording.name(c.organisation()), c.phone(), c.email());
  }

  private static String opening(Desk.Opening o, Wording wording) {
    var line = OpeningLine.of(o, true, wording, _ -> null);
    return o.title()
        + ": "
        + Stream.of(Stream.of(line.places()), line.facts().stream(), Stream.of(line.posted()))
            .flatMap(s -> s)
            .collect(Collectors.joining(", "));
  }

  private static String agreement(Desk.Agreement a, Wording wording) {
    var line = AgreementLine.of(a, wording);
    return a.title() + ": " + line.kind() + ", " + String.join(", ", line.facts());
  }

  private static String request(Desk.Request r, Wording wording) {
    return wording.say("request.about." + r.about())
        + ": "
        + r.question()
        + (r.answer() == null ? "" : " " + wording.say("employer.answer") + " " + r.answer());
  }
}
