package nl.doorloop.onecounter.imports;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.EventId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SourceId;
import nl.doorloop.platform.rows.RowOutcome;

/** The service that decides about the rows of one source. */
interface RowOwner {
  Map<SourceId, ResidentId> residents(Collection<SourceId> rows);

  List<RowOutcome> takeOver(List<Map<String, Object>> rows, boolean dryRun);

  List<SourceId> missing(Collection<SourceId> inFile);

  List<EventId> withdraw(Collection<SourceId> rows);
}
