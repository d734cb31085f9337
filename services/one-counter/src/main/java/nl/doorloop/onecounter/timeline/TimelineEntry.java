package nl.doorloop.onecounter.timeline;

import java.time.Instant;
import java.time.LocalDate;
import nl.doorloop.language.Axis;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Mandate;
import nl.doorloop.language.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * One recorded event as a case worker reads it, with the content that it was recorded with.
 *
 * @param type as published, with its version
 * @param axis absent for what concerns the whole line
 * @param organisation who carries out what it is about, where that is known
 * @param from the day in the resident's life that it is about
 * @param to the first day after it, where it is about an interval with an end
 * @param corrected another content was recorded for it since; that entry names it in {@code
 *     corrects}
 * @param withdrawn it was recorded since that it never was
 * @param mandate under which it was decided; absent for what is no decision
 * @param corrects the event whose content this one replaces or withdraws
 */
public record TimelineEntry(
    EventId eventId,
    String type,
    @Nullable Axis axis,
    String title,
    String summary,
    @Nullable Organisation organisation,
    LocalDate from,
    @Nullable LocalDate to,
    Instant recordedAt,
    String recordedBy,
    @Nullable Mandate mandate,
    boolean corrected,
    boolean withdrawn,
    @Nullable EventId corrects) {}
