package nl.doorloop.onecounter.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import nl.doorloop.language.continuity.TeamCode;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Mark;
import nl.doorloop.onecounter.worklist.Assignments.Assignee;
import org.jspecify.annotations.Nullable;

/**
 * An item of the worklist as one caller may see it on a day.
 *
 * @param because the events that the caller may see of those that it follows from
 * @param from since when it is on the list; of a cold case the last day on which something was
 *     recorded
 * @param assignee who took it on
 * @param team the team of whoever did
 * @param name of the resident; absent where the registry's record is under way or was erased
 */
public record Work(
    UUID id,
    Kind kind,
    ResidentId residentId,
    String about,
    @Nullable Mark mark,
    List<EventId> because,
    LocalDate from,
    @Nullable LocalDate dueOn,
    @Nullable String article,
    @Nullable Organisation organisation,
    @Nullable String assignee,
    @Nullable TeamCode team,
    @Nullable Step step,
    Municipality municipality,
    @Nullable String name) {
  public Work {
    because = List.copyOf(because);
  }

  /** 0 on the day itself, less than 0 after it; absent where no day is set. */
  public @Nullable Long daysLeft(LocalDate today) {
    return dueOn == null ? null : ChronoUnit.DAYS.between(today, dueOn);
  }

  Work takenOnBy(Assignee somebody) {
    return new Work(
        id,
        kind,
        residentId,
        about,
        mark,
        because,
        from,
        dueOn,
        article,
        organisation,
        somebody.name(),
        somebody.team(),
        step,
        municipality,
        name);
  }

  /** No names in a log. */
  @Override
  public String toString() {
    return "Work[" + id + "]";
  }
}
