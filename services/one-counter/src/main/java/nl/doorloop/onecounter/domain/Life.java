package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Axis;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import org.jspecify.annotations.Nullable;

/**
 * A provision from its first day to its last, in the phases that it went through; at least one day
 * long.
 *
 * @param to {@link Dated#OPEN} where it has no end
 * @param causes the events that start it, end it, or turn it into another kind, with their days
 */
record Life(
    ProvisionId provisionId,
    Axis axis,
    Organisation organisation,
    LocalDate from,
    LocalDate to,
    @Nullable EndReason endReason,
    List<Phase> phases,
    List<DatedCause> causes)
    implements Dated {
  record DatedCause(LocalDate on, Cause cause) {}

  boolean expectsFollowUp() {
    return endReason != null && endReason.expectsFollowUp();
  }
}
