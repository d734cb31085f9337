package nl.doorloop.onecounter.pages.handovers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.continuity.GuidanceEvent.GoalSet;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.domain.OpenGoals;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.pages.FormField.Choice;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.onecounter.timeline.Sight;
import nl.doorloop.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;

/** The provisions and goals of a resident that the caller sees, and those in force or open. */
final class InForce {
  private final Map<String, Provision> all = new LinkedHashMap<>();
  private final Map<String, Provision> now = new LinkedHashMap<>();
  private final Map<String, GoalSet> goals = new LinkedHashMap<>();
  private final List<GoalSet> openGoals;

  InForce(Residents residents, KnownResident resident, LocalDate today) {
    var line = residents.line(resident, Optional.empty());
    var sight = new Sight(CurrentCaller.get(), line);
    for (var event : sight.effective()) {
      if (event instanceof GoalSet goal) {
        goals.put(goal.goalId().text(), goal);
      }
    }
    openGoals = OpenGoals.of(sight.effective());
    for (var segment : sight.trajectory().segments()) {
      for (var provision : segment.provisions()) {
        all.put(provision.provisionId().text(), provision);
        if (segment.to() == null || segment.to().isAfter(today)) {
          now.put(provision.provisionId().text(), provision);
        }
      }
    }
  }

  /** In force today or later, of one organisation or of any. */
  List<Provision> of(@Nullable Organisation organisation) {
    return now.values().stream()
        .filter(p -> organisation == null || p.organisation() == organisation)
        .toList();
  }

  List<Choice> choices(Organisation organisation, Wording wording) {
    return of(organisation).stream()
        .map(p -> new Choice(p.provisionId().text(), wording.kind(p.kind())))
        .toList();
  }

  List<GoalSet> goals() {
    return openGoals;
  }

  String goal(GoalSet goal, Wording wording) {
    var about = wording.name(goal.about());
    return wording.say(
        "hand-over.goal", goal.step() == null ? about : about + ", " + wording.step(goal.step()));
  }

  /** What a goal is about; one that the caller does not see has no name. */
  String goal(String goalId, Wording wording) {
    var goal = goals.get(goalId);
    return goal == null ? wording.say("hand-over.unseen") : goal(goal, wording);
  }

  /** What a provision is called; one that the caller does not see has no name. */
  String name(String provisionId, Wording wording) {
    var provision = all.get(provisionId);
    return provision == null ? wording.say("hand-over.unseen") : wording.kind(provision.kind());
  }
}
