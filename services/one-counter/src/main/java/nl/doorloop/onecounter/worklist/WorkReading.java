package nl.doorloop.onecounter.worklist;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Because;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Mark;
import nl.doorloop.platform.security.Caller;
import org.jspecify.annotations.Nullable;

/** Reads one row of the worklist, with those of its causes that the caller may see. */
final class WorkReading {
  private WorkReading() {}

  static Work of(ResultSet row, Caller caller) throws SQLException {
    var mark = row.getString("mark");
    var organisation = row.getString("organisation");
    var step = row.getString("step");
    var family = row.getString("family_name");
    var given = row.getString("given_names");
    return new Work(
        row.getObject("item_id", UUID.class),
        Kind.valueOf(row.getString("kind")),
        new ResidentId(row.getObject("resident_id", UUID.class)),
        row.getString("about"),
        mark == null ? null : Mark.valueOf(mark),
        because(row.getString("because"), caller),
        row.getDate("from_day").toLocalDate(),
        day(row.getDate("due_on")),
        row.getString("article"),
        organisation == null ? null : Organisation.valueOf(organisation),
        null,
        null,
        step == null ? null : Step.valueOf(step),
        Municipality.of(row.getString("municipality")),
        family == null || given == null ? family : given + " " + family);
  }

  private static List<EventId> because(String text, Caller caller) {
    return Arrays.stream(text.split(" "))
        .filter(word -> !word.isEmpty())
        .map(Because::of)
        .filter(b -> caller.maySee(b.need().framework(), b.need().carriedOutBy()))
        .map(Because::event)
        .toList();
  }

  private static @Nullable LocalDate day(@Nullable Date date) {
    return date == null ? null : date.toLocalDate();
  }
}
