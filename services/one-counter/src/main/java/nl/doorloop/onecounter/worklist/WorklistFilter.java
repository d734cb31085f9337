package nl.doorloop.onecounter.worklist;

import java.time.LocalDate;
import nl.doorloop.language.Municipality;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import nl.doorloop.onecounter.worklist.WorklistQuestion.Cursor;
import nl.doorloop.onecounter.worklist.WorklistQuestion.Whose;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A part of the worklist that somebody comes back to; it means something else every day.
 *
 * @param dueWithin in days from today: 0 = today or earlier; absent = whenever
 */
public record WorklistFilter(
    Tab list,
    @Nullable Kind kind,
    @Nullable Municipality municipality,
    @Nullable Integer dueWithin) {
  public static final int MOST_DAYS = 3650;

  /** What was due longer ago is arrears: it would hide what is urgent today. */
  private static final int WEEKS_TO_ARREARS = 13;

  /** What makes no difference to a list is left out: what went quiet has no day. */
  public WorklistFilter {
    kind = list == Tab.OFFERED || list == Tab.COLD ? null : kind;
    dueWithin = list == Tab.COLD || list == Tab.ARREARS ? null : dueWithin;
  }

  /**
   * Which list. What is due of an organisation is on one of two: {@code ARREARS} when it was due
   * over thirteen weeks ago, {@code ORGANISATION} otherwise.
   */
  public enum Tab {
    MINE,
    TEAM,
    ORGANISATION,
    OFFERED,
    COLD,
    ARREARS
  }

  static WorklistFilter read(JsonNode body) {
    return Fields.of(body).read(WorklistFilter::read);
  }

  static WorklistFilter read(Fields f) {
    return new WorklistFilter(
        f.optional("list", Tab.class).orElse(Tab.ORGANISATION),
        f.optional("kind", Kind.class).orElse(null),
        f.optional("municipality", Municipality.class).orElse(null),
        f.has("dueWithin") ? f.whole("dueWithin", 0, MOST_DAYS) : null);
  }

  /** A whole list, with nothing left out. */
  public static WorklistFilter of(Tab list) {
    return new WorklistFilter(list, null, null, null);
  }

  public WorklistQuestion question(LocalDate today, @Nullable Cursor after, int limit) {
    var arrears = today.minusWeeks(WEEKS_TO_ARREARS);
    var within = dueWithin == null ? null : today.plusDays(dueWithin + 1L);
    return new WorklistQuestion(
        switch (list) {
          case MINE -> Whose.MINE;
          case TEAM -> Whose.TEAM;
          case OFFERED -> Whose.OFFERED;
          case ORGANISATION, COLD, ARREARS -> Whose.ALL;
        },
        list == Tab.COLD ? Kind.COLD_CASE : kind,
        municipality,
        list == Tab.ORGANISATION ? arrears : null,
        list == Tab.ARREARS ? arrears : within,
        after,
        limit);
  }
}
