package nl.doorloop.onecounter.domain.figures;

import java.util.List;

/**
 * What the figures of continuity are made from, of all residents.
 *
 * @param open the days of every open trajectory, those of the period at least
 */
public record ContinuityData(List<ContinuityCase> cases, List<OpenLine> open) {
  public ContinuityData {
    cases = List.copyOf(cases);
    open = List.copyOf(open);
  }
}
