package nl.doorloop.onecounter.worklist;

import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

/**
 * An item of the worklist as the API answers it.
 *
 * @param about the status of a hand-over, the term, the kind of the gap, the direction of a way
 *     back, the number of the obstacle
 * @param mark {@code LATE}: a gap of the past that came to light afterwards; {@code UNCERTAIN};
 *     {@code EXPECTED}: income ends and nothing follows
 * @param because the events that it follows from, as far as the caller may see them
 * @param since of a cold case the last day on which something was recorded
 * @param dueOn absent where no day is set
 * @param daysLeft 0 on the day itself, less than 0 after it
 * @param assignee who took it on
 * @param team the team of whoever did
 * @param organisation whose work it is; absent where it is everybody's
 */
public record WorklistItem(
    UUID id,
    Kind kind,
    ResidentId residentId,
    String about,
    @Nullable Mark mark,
    List<EventId> because,
    @Nullable LocalDate since,
    @Nullable LocalDate dueOn,
    @Nullable String article,
    @Nullable Long daysLeft,
    @Nullable String assignee,
    @Nullable TeamCode team,
    @Nullable Organisation organisation,
    Municipality municipality,
    @Nullable Step step,
    @Nullable Integer rung) {
  public WorklistItem {
    because = List.copyOf(because);
  }

  static WorklistItem of(Work work, LocalDate today) {
    return new WorklistItem(
        work.id(),
        work.kind(),
        work.residentId(),
        work.about(),
        work.mark(),
        work.because(),
        work.kind() == Kind.COLD_CASE || work.kind() == Kind.WAITING_LIST ? work.from() : null,
        work.dueOn(),
        work.article(),
        work.daysLeft(today),
        work.assignee(),
        work.team(),
        work.organisation(),
        work.municipality(),
        work.step(),
        work.step() == null ? null : work.step().rung());
  }
}
