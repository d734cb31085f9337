package nl.doorloop.onecounter.views;

import java.util.Collection;
import java.util.stream.Collectors;
import nl.doorloop.language.TextValue;
import nl.doorloop.onecounter.domain.worklist.WorkItem;

/** The table of what somebody has to look at. */
final class WorkItemTable {
  static final ViewTable<WorkItem> ROWS =
      new ViewTable<WorkItem>("work_item")
          .uuid("resident_id", w -> w.residentId().value())
          .uuid("item_id", WorkItem::id)
          .text("kind", WorkItem::kind)
          .text("about", WorkItem::about)
          .text("mark", WorkItem::mark)
          .text("because", w -> words(w.because()))
          .text("needs", w -> words(w.needs()))
          .date("from_day", WorkItem::from)
          .date("until_day", WorkItem::until)
          .date("due_on", WorkItem::dueOn)
          .text("article", WorkItem::article)
          .text("organisation", WorkItem::organisation)
          .text("also_organisation", w -> w.also() == null ? null : w.also().organisation())
          .date("also_from", w -> w.also() == null ? null : w.also().from());

  private WorkItemTable() {}

  /** Codes and ids, which have no spaces in them. */
  static String words(Collection<? extends TextValue> some) {
    return some.stream().map(TextValue::text).collect(Collectors.joining(" "));
  }
}
