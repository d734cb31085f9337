package nl.doorloop.onecounter.pages.worklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.worklist.SavedViews;
import nl.doorloop.onecounter.worklist.SavedViews.SavedView;
import nl.doorloop.onecounter.worklist.Work;
import nl.doorloop.onecounter.worklist.WorklistDesk;
import nl.doorloop.onecounter.worklist.WorklistFilter.Tab;
import nl.doorloop.onecounter.worklist.WorklistQuestion.Cursor;
import nl.doorloop.platform.security.CurrentCaller;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /werklijst}: the most urgent first, and of everything why it is there. */
@Controller
class WorklistPage {
  private static final int PAGE = 25;

  private final ResidentAccess access;
  private final WorklistDesk desk;
  private final SavedViews views;
  private final Today today;
  private final MessageSource texts;

  WorklistPage(
      ResidentAccess access,
      WorklistDesk desk,
      SavedViews views,
      Today today,
      MessageSource texts) {
    this.access = access;
    this.desk = desk;
    this.views = views;
    this.today = today;
    this.texts = texts;
  }

  /** One of the lists, with the number of items on it. */
  public record TabLink(String label, String address, int count, boolean here) {}

  /** A filter that was kept, as a link. */
  public record ViewLink(String id, String name, String address, boolean shared, boolean own) {
    static ViewLink of(SavedView view) {
      return new ViewLink(
          view.id().toString(),
          view.name(),
          PageQuestion.address(view.filter(), null),
          view.shared(),
          view.own());
    }
  }

  @GetMapping("/werklijst")
  String show(HttpServletRequest request, Locale locale, Model model) {
    access.requirePersons();
    var wording = new Wording(texts, locale);
    var question = PageQuestion.of(request);
    var now = today.date();
    var found = desk.find(question.filter().question(now, question.after(), PAGE));
    boolean more = found.size() > PAGE;
    var items = more ? found.subList(0, PAGE) : found;
    model.addAttribute("rows", rows(items, wording));
    model.addAttribute("tabs", tabs(question));
    model.addAttribute("label", label(question.filter().list()));
    model.addAttribute("tab", question.filter().list().name());
    model.addAttribute("fields", question.fields(CurrentCaller.get(), wording));
    model.addAttribute("filter", question.filter());
    model.addAttribute("list", PageQuestion.slug(question.filter().list()));
    model.addAttribute("narrowed", question.narrowed());
    model.addAttribute("whole", PageQuestion.address(question.filter(), null));
    model.addAttribute("further", question.after() != null);
    model.addAttribute(
        "next", more ? PageQuestion.address(question.filter(), Cursor.of(items.getLast())) : null);
    model.addAttribute("views", views.all().stream().map(ViewLink::of).toList());
    model.addAttribute("team", CurrentCaller.get().team() != null);
    model.addAttribute("key", UUID.randomUUID().toString());
    return "worklist/page";
  }

  private List<WorkRow> rows(List<Work> items, Wording wording) {
    return items.stream().map(work -> WorkRow.of(work, today.date(), wording)).toList();
  }

  /** Who works for no organisation in particular has nothing of their own one. */
  private static String label(Tab tab) {
    boolean everybodys =
        (tab == Tab.ORGANISATION || tab == Tab.OFFERED)
            && CurrentCaller.get().organisation() == null;
    return "worklist.tab." + tab + (everybodys ? ".any" : "");
  }

  private List<TabLink> tabs(PageQuestion question) {
    var here = question.filter().list();
    var filters =
        Stream.of(Tab.values())
            .filter(tab -> tab != Tab.TEAM || tab == here || CurrentCaller.get().team() != null)
            .map(question::on)
            .toList();
    var counts = desk.counts(filters.stream().map(f -> f.question(today.date(), null, 1)).toList());
    List<TabLink> tabs = new ArrayList<>();
    for (int i = 0; i < filters.size(); i++) {
      var filter = filters.get(i);
      tabs.add(
          new TabLink(
              label(filter.list()),
              PageQuestion.address(filter, null),
              counts.get(i),
              filter.list() == here));
    }
    return tabs;
  }
}
