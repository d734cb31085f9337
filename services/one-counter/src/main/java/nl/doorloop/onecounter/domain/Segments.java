package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cuts the stretches into the longest runs of days that look the same (rule 10). */
final class Segments {
  private Segments() {}

  static List<Segment> of(List<Stretch> stretches) {
    var segments = new ArrayList<Segment>();
    for (int number = 0; number < stretches.size(); number++) {
      Stand first = null;
      for (var stand : stretches.get(number).stands()) {
        if (first == null) {
          first = stand;
        } else if (!stand.looksLike(first)) {
          segments.add(segment(first, stand.from(), number));
          first = stand;
        }
      }
      if (first != null) {
        segments.add(segment(first, stretches.get(number).closedOn(), number));
      }
    }
    return segments;
  }

  private static Segment segment(Stand first, LocalDate to, int stretch) {
    return new Segment(
        first.from(),
        Dated.orAbsent(to),
        first.step(),
        first.supportLevel(),
        first.provisions(),
        first.lead(),
        first.municipality(),
        stretch);
  }

  /** The same segments, joined where two that follow each other look the same. */
  static List<Segment> joined(List<Segment> segments) {
    var joined = new ArrayList<Segment>(segments.size());
    for (var segment : segments) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.looksLike(segment)) {
        joined.set(joined.size() - 1, last.until(segment.to()));
      } else {
        joined.add(segment);
      }
    }
    return joined;
  }
}
