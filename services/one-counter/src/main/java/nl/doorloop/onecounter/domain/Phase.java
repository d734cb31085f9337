package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.Comparator;
import nl.doorloop.language.Axis;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * Days of a provision on which nothing about it changes.
 *
 * @param startedOn first day of the whole provision
 * @param step the step that it gives; {@code PAID_WORK} for every job without an instrument of its
 *     own, until the day shows what stands beside it; absent where it gives none
 * @param supplementary income support that qualifies a job
 */
record Phase(
    Provision provision,
    LocalDate startedOn,
    LocalDate from,
    LocalDate to,
    @Nullable Step step,
    Cover cover,
    boolean supplementary,
    @Nullable KvkNumber employer)
    implements Dated {
  static final Comparator<Phase> BY_ID =
      (a, b) -> TextOrder.compare(a.provision.provisionId(), b.provision.provisionId());

  /** Of several the one that started first, then by source, then by id in its source (rule 7). */
  static final Comparator<Phase> FIRST_STARTED =
      Comparator.comparing(Phase::startedOn)
          .thenComparing(phase -> phase.provision.source())
          .thenComparing(Phase::idInSource)
          .thenComparing(BY_ID);

  boolean isOn(Axis axis) {
    return provision.axis() == axis;
  }

  private String idInSource() {
    var sourceId = provision.sourceId();
    return sourceId == null ? provision.provisionId().text() : sourceId.text();
  }
}
