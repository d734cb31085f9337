package nl.doorloop.onecounter.worklist;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.worklist.Assignments.Assignee;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.Conflict;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;

/** What the current caller reads of the worklist and does with it; it is for case workers. */
public final class WorklistDesk {
  private final ResidentAccess access;
  private final Worklist worklist;
  private final Assignments assignments;
  private final OncePerKey once;

  public WorklistDesk(
      ResidentAccess access, Worklist worklist, Assignments assignments, OncePerKey once) {
    this.access = access;
    this.worklist = worklist;
    this.assignments = assignments;
    this.once = once;
  }

  /** At most {@code limit} items, the most urgent first; one more when there are more. */
  public List<Work> find(WorklistQuestion question) {
    return worklist.find(caseWorker(), question);
  }

  /** How many there are for each of the questions. */
  public List<Integer> counts(List<WorklistQuestion> questions) {
    return worklist.counts(caseWorker(), questions);
  }

  /** Those of the items that are there for the caller today. */
  public List<Work> items(List<UUID> ids) {
    return worklist.items(caseWorker(), ids);
  }

  /**
   * Gives all of the items to somebody, or none.
   *
   * @param assignee a login name; absent = the caller
   * @throws NotFound when one of them is not there for the caller
   * @throws Conflict when somebody else has one of them
   */
  public void assign(@Nullable String key, List<UUID> items, @Nullable String assignee) {
    var caller = caseWorker();
    var to = assignee == null ? caller.name() : assignee;
    once.once(
        key,
        caller.name(),
        "assign " + to + " " + new TreeSet<>(items),
        () -> {
          require(caller, items);
          assignments.assign(items, new Assignee(to, caller.team()), caller.name());
          return "";
        });
  }

  /**
   * Takes the items from whoever has them, all or none.
   *
   * @throws NotFound when one of them is not there for the caller
   */
  public void release(@Nullable String key, List<UUID> items) {
    var caller = caseWorker();
    once.once(
        key,
        caller.name(),
        "release " + new TreeSet<>(items),
        () -> {
          require(caller, items);
          assignments.release(items, caller.name());
          return "";
        });
  }

  private Caller caseWorker() {
    access.requirePersons();
    return CurrentCaller.get();
  }

  private void require(Caller caller, List<UUID> items) {
    if (worklist.items(caller, items).size() != new TreeSet<>(items).size()) {
      throw new NotFound("work item");
    }
  }
}
