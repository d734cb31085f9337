package nl.doorloop.onecounter.pages.corrections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.doorloop.onecounter.corrections.CorrectionPreview;
import nl.doorloop.onecounter.corrections.CorrectionPreview.Difference;
import nl.doorloop.onecounter.domain.Segment;
import nl.doorloop.onecounter.domain.figures.MonthlyChange;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.residents.LineWords;
import org.jspecify.annotations.Nullable;

/**
 * What a correction would change, in words.
 *
 * @param parts one for each kind of thing that changes
 */
public record PreviewView(List<Part> parts) {
  /**
   * @param title a key of the message files
   */
  public record Part(String title, List<String> before, List<String> after) {}

  public PreviewView {
    parts = List.copyOf(parts);
  }

  static PreviewView of(CorrectionPreview preview, LocalDate today, Wording wording) {
    var words = new LineWords(wording, today);
    List<Part> parts = new ArrayList<>();
    add(parts, "segments", preview.segments(), s -> segment(s, wording));
    add(
        parts,
        "movements",
        preview.movements(),
        m -> wording.day(m.on()) + ": " + words.movement(m));
    add(parts, "gaps", preview.gaps(), g -> words.gap(g) + ": " + words.gapDetail(g));
    add(
        parts,
        "conflicts",
        preview.conflicts(),
        c -> words.conflict(c) + ": " + wording.period(c.from(), c.to()));
    add(parts, "hand-overs", preview.handOvers(), words::handOver);
    add(
        parts,
        "deadlines",
        preview.deadlines(),
        d -> words.due(d).text() + ": " + words.due(d).detail());
    if (!preview.months().isEmpty()) {
      parts.add(
          new Part(
              "correction.preview.months",
              preview.months().stream()
                  .filter(m -> m.change() < 0)
                  .map(m -> month(m, wording))
                  .toList(),
              preview.months().stream()
                  .filter(m -> m.change() > 0)
                  .map(m -> month(m, wording))
                  .toList()));
    }
    return new PreviewView(parts);
  }

  private static <T> void add(
      List<Part> parts, String name, Difference<T> difference, Function<T, String> words) {
    if (!difference.isEmpty()) {
      parts.add(
          new Part(
              "correction.preview." + name,
              difference.before().stream().map(words).toList(),
              difference.after().stream().map(words).toList()));
    }
  }

  private static String segment(Segment segment, Wording wording) {
    var text = new StringBuilder(wording.period(segment.from(), segment.to())).append(": ");
    text.append(
        segment.step() == null ? wording.say("step.unknown") : wording.step(segment.step()));
    text.append(", ")
        .append(
            segment.organisation() == null
                ? wording.say("lead.none")
                : wording.name(segment.organisation()));
    segment.provisions().forEach(p -> text.append(", ").append(wording.kind(p.kind())));
    return text.toString();
  }

  private static String month(MonthlyChange change, Wording wording) {
    return wording.say(
        "correction.preview.month",
        wording.month(change.month()),
        wording.say("direction.mark." + change.direction()),
        place(change.from() == null ? null : wording.step(change.from())),
        place(change.to() == null ? null : wording.step(change.to())),
        Math.abs(change.change()));
  }

  private static String place(@Nullable String step) {
    return step == null ? "–" : step;
  }
}
