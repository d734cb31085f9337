package nl.doorloop.onecounter.worklist;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings;
import nl.doorloop.onecounter.domain.worklist.Need;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import nl.doorloop.onecounter.views.ViewDatabase;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.onecounter.worklist.WorklistQuestion.Cursor;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.web.Unavailable;
import org.jspecify.annotations.Nullable;

/**
 * Reads what one caller has to look at today: of residents of their municipalities, of their own
 * organisation, under their legal frameworks. The earliest day comes first, what has no day last.
 */
public final class Worklist {
  private static final int COLD_AFTER_DAYS = 90;

  private final Views views;
  private final Assignments assignments;
  private final Today today;
  private final Map<Organisation, Integer> coldAfter;
  private final List<String> off;

  /**
   * @param coldAfter after how many days without anything recorded an organisation calls a case
   *     cold; 90 where it does not say
   * @param obstacles what is switched off goes at once, also what was found before
   */
  public Worklist(
      Views views,
      Assignments assignments,
      Today today,
      Map<Organisation, Integer> coldAfter,
      ObstacleSettings obstacles) {
    this.views = views;
    this.assignments = assignments;
    this.today = today;
    this.coldAfter = Map.copyOf(coldAfter);
    this.off = obstacles.off();
  }

  /** At most {@code limit} items, and one more when there are more. */
  public List<Work> find(Caller caller, WorklistQuestion question) {
    var asked = all(caller);
    narrow(asked, caller, question);
    if (question.after() != null) {
      after(asked, question.after());
    }
    asked.add(
        " order by coalesce(due_on, date 'infinity'), from_day, item_id limit ?",
        question.limit() + 1);
    return named(asked.list(caller));
  }

  /** How many there are for each of the questions, wherever its page would begin. */
  public List<Integer> counts(Caller caller, List<WorklistQuestion> questions) {
    var asked = new Asked(tables());
    seen(asked, caller);
    asked.add("select ");
    for (int i = 0; i < questions.size(); i++) {
      asked.add((i == 0 ? "" : ", ") + "count(*) filter (where true");
      narrow(asked, caller, questions.get(i));
      asked.add(")");
    }
    asked.add(" from seen");
    return asked.counts(questions.size());
  }

  /** Those of the items that this caller may see today. */
  public List<Work> items(Caller caller, Collection<UUID> ids) {
    var asked = all(caller);
    asked.add(" and item_id = any(?::uuid[])", (Object) texts(ids));
    asked.add(" order by coalesce(due_on, date 'infinity'), from_day, item_id");
    return named(asked.list(caller));
  }

  private List<Work> named(List<Work> works) {
    var assignees = assignments.of(works.stream().map(Work::id).toList());
    return works.stream()
        .map(
            work -> {
              var assignee = assignees.get(work.id());
              return assignee == null ? work : work.takenOnBy(assignee);
            })
        .toList();
  }

  private Asked all(Caller caller) {
    var asked = new Asked(tables());
    seen(asked, caller);
    asked.add("select * from seen where true");
    return asked;
  }

  private void narrow(Asked asked, Caller caller, WorklistQuestion question) {
    switch (question.whose()) {
      case MINE -> oneOf(asked, assignments.takenOnBy(caller.name()));
      case TEAM -> oneOf(asked, assignments.takenOnIn(caller.team()));
      case OFFERED -> offered(asked, caller);
      case ALL -> {}
    }
    if (question.kind() != null) {
      asked.add(" and kind = ?", question.kind().name());
    }
    if (question.municipality() != null) {
      asked.add(" and municipality = ?", question.municipality().text());
    }
    if (question.dueFrom() != null) {
      asked.add(" and (due_on is null or due_on >= ?)", question.dueFrom());
    }
    if (question.dueBefore() != null) {
      asked.add(" and due_on < ?", question.dueBefore());
    }
  }

  private static void oneOf(Asked asked, List<UUID> items) {
    asked.add(" and item_id = any(?::uuid[])", (Object) texts(items));
  }

  private static void offered(Asked asked, Caller caller) {
    asked.add(" and kind = ?", Kind.HAND_OVER.name());
    if (caller.organisation() != null) {
      asked.add(" and organisation = ?", caller.organisation().name());
    }
  }

  private static void after(Asked asked, Cursor cursor) {
    asked.add(
        " and (coalesce(due_on, date 'infinity'), from_day, item_id)"
            + " > (coalesce(?::date, date 'infinity'), ?::date, ?::uuid)",
        cursor.dueOn(),
        cursor.from(),
        cursor.id());
  }

  /** All that the caller may see today. */
  private void seen(Asked asked, Caller caller) {
    var now = today.date();
    asked.add(
        """
        with found as (
          select w.*, coalesce(lives.municipality, i.municipality) as municipality,
            i.family_name, i.given_names, s.step
          from work_item w
          left join resident_identity i on i.resident_id = w.resident_id
          left join lateral (
            select r.municipality from residence r
            where r.resident_id = w.resident_id and r.from_day <= ?
            order by r.from_day desc limit 1) lives on true
          left join segment s on s.resident_id = w.resident_id
            and s.from_day <= ? and (s.to_day is null or s.to_day > ?)
          where w.from_day + case when w.kind = 'COLD_CASE'
              then case w.organisation when 'SDD' then ? when 'DRECHTWERK' then ? else ? end
              else 0 end <= ?
            and (w.until_day is null or w.until_day > ?)
            and not (w.kind = 'OBSTACLE'
              and w.about || '@' || coalesce(w.organisation, '') = any(?::text[]))
            and string_to_array(w.needs, ' ') <@ ?::text[]""",
        now,
        now,
        now,
        days(Organisation.SDD),
        days(Organisation.DRECHTWERK),
        COLD_AFTER_DAYS,
        now,
        now,
        off.toArray(String[]::new),
        maySee(caller));
    if (caller.organisation() != null) {
      var own = caller.organisation().name();
      asked.add(
          """

            and (w.organisation is null or w.organisation = ?
              or (w.also_organisation = ? and w.also_from <= ?))""",
          own,
          own,
          now);
    }
    asked.add(
        "), seen as (select * from found where municipality = any(?::text[])) ",
        (Object)
            caller.municipalities().stream()
                .filter(caller::maySeePersonsIn)
                .map(Municipality::text)
                .toArray(String[]::new));
  }

  /** A generation of an earlier version has no worklist; the one that has it is being built. */
  private ViewDatabase tables() {
    var active = views.active();
    if (!active.generation().ours()) {
      throw new Unavailable(
          "The worklist is being built.",
          new IllegalStateException("the views are of another version"));
    }
    return active;
  }

  private int days(Organisation organisation) {
    return coldAfter.getOrDefault(organisation, COLD_AFTER_DAYS);
  }

  private static String[] maySee(Caller caller) {
    return Arrays.stream(LegalFramework.values())
        .flatMap(
            framework ->
                Stream.concat(
                    Stream.of(new Need(framework, null)),
                    Arrays.stream(Organisation.values()).map(o -> new Need(framework, o))))
        .filter(need -> caller.maySee(need.framework(), need.carriedOutBy()))
        .map(Need::text)
        .toArray(String[]::new);
  }

  private static String[] texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toArray(String[]::new);
  }

  /** A question as it is put together, with its values. */
  private static final class Asked {
    private final ViewDatabase tables;
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    Asked(ViewDatabase tables) {
      this.tables = tables;
    }

    void add(String more, @Nullable Object... with) {
      text.append(more);
      values.addAll(Arrays.asList(with));
    }

    List<Work> list(Caller caller) {
      return tables
          .sql()
          .sql(text.toString())
          .params(values)
          .query((row, _) -> WorkReading.of(row, caller))
          .list();
    }

    List<Integer> counts(int many) {
      return tables
          .sql()
          .sql(text.toString())
          .params(values)
          .query(
              (row, _) -> {
                List<Integer> counts = new ArrayList<>();
                for (int i = 1; i <= many; i++) {
                  counts.add(row.getInt(i));
                }
                return counts;
              })
          .single();
    }
  }
}
