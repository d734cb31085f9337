package nl.doorloop.language;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact comes from when it was decided in another system: the file's source, the row's key
 * there, and the day that system registered it. That day decides ties only; it claims no earlier
 * knowledge.
 */
public record Origin(Source source, SourceId sourceId, @Nullable LocalDate registeredOn) {}
