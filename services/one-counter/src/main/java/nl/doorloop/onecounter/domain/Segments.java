package nl.doorloop.onecounter.domain;

import java.util.ArrayList;
import java.util.List;

/** Cuts the stretches into the longest runs of days that look the same (rule 10). */
final class Segments {
  private Segments() {}

  static List<Segment> of(List<Stretch> stretches) {
    var segments = new ArrayList<Segment>();
    for (int number = 0; number < stretches.size(); number++) {
      for (var stand : stretches.get(number).stands()) {
        add(
            segments,
            new Segment(
                stand.from(),
                Dated.orAbsent(stand.to()),
                stand.step(),
                stand.supportLevel(),
                stand.provisions(),
                stand.lead(),
                stand.municipality(),
                number));
      }
    }
    return segments;
  }

  /** The same segments, joined where two that follow each other look the same. */
  static List<Segment> joined(List<Segment> segments) {
    var joined = new ArrayList<Segment>(segments.size());
    segments.forEach(segment -> add(joined, segment));
    return joined;
  }

  private static void add(List<Segment> segments, Segment segment) {
    var last = segments.isEmpty() ? null : segments.getLast();
    if (last != null && last.looksLike(segment)) {
      segments.set(segments.size() - 1, last.until(segment.to()));
    } else {
      segments.add(segment);
    }
  }
}
