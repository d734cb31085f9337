package nl.doorloop.onecounter.imports;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.views.Views;

/** Waits until what an import recorded stands in the views, so that whoever reads DONE finds it. */
final class Visibility {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final Duration POLL = Duration.ofMillis(50);
  private static final int AT_ONCE = 1_000;

  private final Views views;

  Visibility(Views views) {
    this.views = views;
  }

  void await(List<EventId> events, Collection<ResidentId> residents) throws InterruptedException {
    long end = System.nanoTime() + LIMIT.toNanos();
    await(
        "select count(*) from fact where event_id = any(?::uuid[])",
        events.stream().map(EventId::value).toList(),
        end);
    await(
        "select count(*) from resident_identity where resident_id = any(?::uuid[])",
        residents.stream().distinct().map(ResidentId::value).toList(),
        end);
  }

  private void await(String count, List<UUID> ids, long end) throws InterruptedException {
    for (int at = 0; at < ids.size(); at += AT_ONCE) {
      var some =
          ids.subList(at, Math.min(at + AT_ONCE, ids.size())).stream()
              .map(UUID::toString)
              .toArray(String[]::new);
      while (views.sql().sql(count).param(some).query(Integer.class).single() < some.length) {
        if (System.nanoTime() > end) {
          throw new IllegalStateException("recorded, but not visible in the views within " + LIMIT);
        }
        Thread.sleep(POLL);
      }
    }
  }
}
