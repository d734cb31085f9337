package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * Days on which nothing changes, with all that holds on each of them.
 *
 * @param givers the participations that give the step, or would but for an override
 * @param bare nothing is in force but statuses, nothing gives a step, no hand-over is open
 * @param lastStart the latest first day among what holds the line open; absent where nothing does
 */
record Stand(
    LocalDate from,
    LocalDate to,
    @Nullable Step step,
    int supportLevel,
    List<Provision> provisions,
    List<Phase> givers,
    @Nullable Organisation lead,
    @Nullable Municipality municipality,
    Cover cover,
    boolean bare,
    @Nullable LocalDate lastStart)
    implements Dated {
  boolean looksLike(Stand other) {
    return step == other.step
        && supportLevel == other.supportLevel
        && lead == other.lead
        && municipality == other.municipality
        && (provisions == other.provisions || provisions.equals(other.provisions));
  }
}
