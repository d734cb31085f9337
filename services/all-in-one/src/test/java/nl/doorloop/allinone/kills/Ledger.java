package nl.doorloop.allinone.kills;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What the line acknowledged, as its callers wrote it down. */
final class Ledger {
  /**
   * The rows of one file that were recorded in one go.
   *
   * @param rows by their key in the source: how many events the row had before
   * @param fresh how many of them are of somebody new
   */
  record Chunk(String source, Map<String, Integer> rows, int fresh) {
    Chunk {
      rows = Map.copyOf(rows);
    }
  }

  private final List<List<UUID>> answers = new ArrayList<>();
  private final Set<UUID> events = new HashSet<>();
  private final List<Chunk> chunks = new ArrayList<>();
  private final Map<String, Map<String, Integer>> rows = new LinkedHashMap<>();
  private final AtomicReference<@Nullable Throwable> wrong = new AtomicReference<>();
  private int rebuilds;
  private int cutOff;

  /** The events that one command was answered with. */
  synchronized void acknowledged(List<UUID> answer) {
    answers.add(List.copyOf(answer));
    for (var event : answer) {
      if (!events.add(event)) {
        fails(new AssertionError("event " + event + " was the answer to two commands"));
      }
    }
  }

  /** A file whose import was done. */
  synchronized void imported(List<Chunk> file) {
    chunks.addAll(file);
    for (var chunk : file) {
      var known = rows.computeIfAbsent(chunk.source(), _ -> new LinkedHashMap<>());
      chunk.rows().forEach((row, before) -> known.put(row, before + 1));
    }
  }

  /** All views were built again, and answer. */
  synchronized void rebuilt() {
    rebuilds++;
  }

  /** A command or a file got no answer: what became of it is not known. */
  synchronized void cutOff() {
    cutOff++;
  }

  /** Something came that no kill explains; the run ends with it. */
  void fails(Throwable e) {
    wrong.compareAndSet(null, e);
  }

  void requireNothingWrong() {
    var e = wrong.get();
    if (e != null) {
      throw new AssertionError("A caller got what no kill explains: " + e.getMessage(), e);
    }
  }

  synchronized List<List<UUID>> answers() {
    return List.copyOf(answers);
  }

  synchronized Set<UUID> events() {
    return Set.copyOf(events);
  }

  synchronized List<Chunk> chunks() {
    return List.copyOf(chunks);
  }

  /** Of every row of every source, how many events it has by now. */
  synchronized Map<String, Map<String, Integer>> rows() {
    var copy = new LinkedHashMap<String, Map<String, Integer>>();
    rows.forEach((source, known) -> copy.put(source, Map.copyOf(known)));
    return copy;
  }

  synchronized int rebuilds() {
    return rebuilds;
  }

  synchronized int cutOffs() {
    return cutOff;
  }
}
