package nl.doorloop.onecounter.pages.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.doorloop.onecounter.domain.deadlines.LegalTerm;
import nl.doorloop.onecounter.domain.obstacles.Obstacle;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.worklist.Work;
import org.jspecify.annotations.Nullable;

/**
 * One item of the worklist in words.
 *
 * @param resident the page of the resident
 * @param fact the same page at the event that it follows from; the top of it where the caller may
 *     see none; of a gap at a switch the page of that switch
 * @param days how long it takes yet, or how late it is; absent where nothing is to be said
 * @param late whether the day has passed
 */
public record WorkRow(
    String id,
    String name,
    String resident,
    String fact,
    String what,
    String why,
    @Nullable String due,
    @Nullable String days,
    boolean late,
    @Nullable String assignee,
    @Nullable String organisation,
    @Nullable String tone,
    String step) {
  /** As many events as the page has to show, so that an older one is among them. */
  private static final int SHOWN = 200;

  static WorkRow of(Work work, LocalDate today, Wording wording) {
    var resident = "/inwoners/" + work.residentId();
    var organisation = work.organisation();
    var left = work.daysLeft(today);
    return new WorkRow(
        work.id().toString(),
        work.name() == null ? wording.say("worklist.nameless") : work.name(),
        resident,
        fact(work, resident),
        what(work, wording),
        why(work, today, wording),
        work.dueOn() == null ? null : wording.shortDay(work.dueOn()),
        days(work, today, wording),
        left != null && left < 0,
        work.assignee(),
        organisation == null ? null : wording.say("lane." + organisation),
        organisation == null ? null : organisation.name(),
        work.step() == null ? wording.say("search.no-step") : wording.step(work.step()));
  }

  private static String fact(Work work, String resident) {
    if (work.kind() == Kind.OBSTACLE && work.about().equals(Obstacle.O2.name())) {
      return resident + "/overstap" + (work.dueOn() == null ? "" : "?on=" + work.dueOn());
    }
    return work.because().isEmpty()
        ? resident
        : resident + "?shown=" + SHOWN + "#e-" + work.because().getFirst();
  }

  private static String what(Work work, Wording wording) {
    return switch (work.kind()) {
      case HAND_OVER -> wording.say("work.hand-over." + work.about());
      case DEADLINE -> wording.say("due." + work.about());
      case GAP -> wording.say("gap." + work.about());
      case RETURN, COLD_CASE, WAITING_LIST -> wording.say("work.kind." + work.kind());
      case OBSTACLE -> wording.say("obstacle." + work.about());
    };
  }

  private static String why(Work work, LocalDate today, Wording wording) {
    return switch (work.kind()) {
      case HAND_OVER ->
          wording.say(
              "work.why.hand-over." + work.about(),
              work.organisation() == null ? "" : wording.name(work.organisation()));
      case DEADLINE -> term(work, today, wording);
      case GAP -> gap(work, today, wording);
      case RETURN -> wording.say("work.why.return." + work.about());
      case COLD_CASE -> wording.say("work.why.cold", wording.day(work.from()));
      case OBSTACLE -> wording.say("work.why.obstacle." + work.about());
      case WAITING_LIST -> wording.say("work.why.waiting-list." + work.about());
    };
  }

  private static String term(Work work, LocalDate today, Wording wording) {
    var article =
        work.article() == null
            ? wording.say("work.why.practice")
            : wording.say("work.why.article", work.article());
    var left = work.daysLeft(today);
    return left != null && left < 0
        ? article + ": " + wording.say("due.effect." + LegalTerm.valueOf(work.about()).effect())
        : article;
  }

  private static String gap(Work work, LocalDate today, Wording wording) {
    if (work.mark() != null) {
      return wording.say("work.why.gap." + work.mark());
    }
    var left = work.daysLeft(today);
    return wording.say(left != null && left > 0 ? "work.why.gap.soon" : "work.why.gap.now");
  }

  private static @Nullable String days(Work work, LocalDate today, Wording wording) {
    var left = work.daysLeft(today);
    if (left == null) {
      var since = wording.days(ChronoUnit.DAYS.between(work.from(), today));
      return switch (work.kind()) {
        case COLD_CASE -> wording.say("work.days.quiet", since);
        case WAITING_LIST -> wording.say("work.days.since", since);
        case HAND_OVER, DEADLINE, GAP, RETURN, OBSTACLE -> null;
      };
    }
    if (left == 0) {
      return wording.say("work.days.today");
    }
    if (left > 0) {
      return wording.say("work.days.left", wording.days(left));
    }
    return wording.say(began(work) ? "work.days.since" : "work.days.late", wording.days(-left));
  }

  /** Whether the day is the first of something that lasts, and no term. */
  private static boolean began(Work work) {
    return work.kind() == Kind.GAP
        || work.kind() == Kind.WAITING_LIST
        || work.kind() == Kind.OBSTACLE && !work.about().equals(Obstacle.O3.name());
  }

  /** No names in a log. */
  @Override
  public String toString() {
    return "WorkRow[" + id + "]";
  }
}
