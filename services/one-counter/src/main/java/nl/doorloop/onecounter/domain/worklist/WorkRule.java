package nl.doorloop.onecounter.domain.worklist;

import java.util.List;

/** Finds one kind of work in what is known of a resident. */
interface WorkRule {
  List<WorkItem> of(Case known);
}
