package nl.doorloop.onecounter.domain.figures;

import java.util.List;
import nl.doorloop.language.InvalidValue;

/**
 * Hides figures about too few residents: every count from 1 to below the floor, and as long as a
 * hidden count follows from the balance of its node or from a sum of links, the smallest count
 * beside it. It protects one answer; it does not yet protect against the difference of two.
 *
 * @param floor the smallest count that is shown, for example 10; 1 hides nothing
 */
public record Suppression(int floor) {
  public Suppression {
    if (floor < 1) {
      throw new InvalidValue("the floor must be at least 1");
    }
  }

  /** The figures with hidden ones absent, and their number. The balance is that of before. */
  public FlowFigures apply(FlowFigures exact) {
    return new SuppressedFlows(this, exact).figures();
  }

  /**
   * The same for figures of continuity, of which those of the municipalities add up to the first.
   */
  public ContinuityFigures apply(ContinuityFigures exact) {
    return new SuppressedContinuity(this, exact).figures();
  }

  /** The items with hidden ones absent: also those that tell how few did not hold. */
  public List<DurabilityItem> apply(List<DurabilityItem> exact) {
    return exact.stream().map(this::apply).toList();
  }

  private DurabilityItem apply(DurabilityItem item) {
    if (item.of() == null || item.held() == null) {
      return item;
    }
    if (hides(item.of())) {
      return new DurabilityItem(item.step(), item.months(), null, null, null);
    }
    return hides(item.held()) || hides(item.of() - item.held())
        ? new DurabilityItem(item.step(), item.months(), item.of(), null, null)
        : item;
  }

  boolean hides(long count) {
    return count > 0 && count < floor;
  }
}
