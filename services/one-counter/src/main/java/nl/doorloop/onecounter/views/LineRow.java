package nl.doorloop.onecounter.views;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings;
import nl.doorloop.onecounter.domain.worklist.WorkItem;

/** A line, and the number of facts of everybody whose facts are read with it. */
record LineRow(Line line, long version, String json, String digest, List<WorkItem> work) {
  LineRow {
    work = List.copyOf(work);
  }

  /**
   * The rows of lines that were read together.
   *
   * @param obstacles which obstacles each organisation looks for
   */
  static List<LineRow> of(Collection<List<Line>> groups, ObstacleSettings obstacles) {
    List<LineRow> rows = new ArrayList<>();
    for (var group : groups) {
      long version = facts(group);
      for (var line : group) {
        var json = line.trajectory().canonicalJson();
        rows.add(new LineRow(line, version, json, Digest.sha256(json), line.work(obstacles)));
      }
    }
    return rows;
  }

  /** Of all lines that are read together. */
  static long facts(List<Line> group) {
    return group.stream().mapToLong(line -> line.facts().size()).sum();
  }
}
