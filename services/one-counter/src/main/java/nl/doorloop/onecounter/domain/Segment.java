package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * A longest run of days of one stretch on which the resident's situation is the same.
 *
 * @param to the first day after it; absent while open
 * @param step absent while unknown
 * @param supportLevel number of different kinds of support in force
 * @param provisions those in force on all five axes, by id
 * @param organisation who leads; absent where nobody does
 * @param municipality absent only where no fact names one
 * @param stretch which of the resident's stretches this is a part of, from 0; no part of the answer
 */
public record Segment(
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable Step step,
    int supportLevel,
    List<Provision> provisions,
    @Nullable Organisation organisation,
    @Nullable Municipality municipality,
    int stretch) {
  public Segment {
    provisions = List.copyOf(provisions);
  }

  /** The rung of the participation ladder, 1 to 6; absent while the step is unknown. */
  public @Nullable Integer rung() {
    return step == null ? null : step.rung();
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }

  Segment until(@Nullable LocalDate end) {
    return new Segment(
        from, end, step, supportLevel, provisions, organisation, municipality, stretch);
  }

  Segment showing(List<Provision> some) {
    return new Segment(from, to, step, supportLevel, some, organisation, municipality, stretch);
  }

  boolean looksLike(Segment other) {
    return stretch == other.stretch
        && step == other.step
        && supportLevel == other.supportLevel
        && organisation == other.organisation
        && municipality == other.municipality
        && provisions.equals(other.provisions);
  }
}
