package nl.doorloop.onecounter.imports;

import java.util.List;
import java.util.Map;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SourceId;
import org.jspecify.annotations.Nullable;

/** Continuity's registry: who the persons of the rows are, found or registered. */
interface ResidentRegister {
  /** Absent resident: a dry run would register a new one. */
  record Registered(int row, @Nullable ResidentId resident, @Nullable ResidentId candidate) {}

  List<Registered> register(List<ImportRow> rows, Map<SourceId, ResidentId> known, boolean dryRun);
}
