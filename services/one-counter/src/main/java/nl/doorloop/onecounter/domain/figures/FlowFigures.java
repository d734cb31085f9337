package nl.doorloop.onecounter.domain.figures;

import java.util.List;

/**
 * The answer to a {@link FlowQuery}, in the shape of the contract.
 *
 * @param suppressed number of figures that are left out because they are about too few residents
 */
public record FlowFigures(
    List<FlowNode> nodes, List<FlowLink> links, Balance balance, int suppressed) {
  /** Whether every node closes: stock at start, plus what came, less what went, is stock at end. */
  public record Balance(boolean closes) {}

  public FlowFigures {
    nodes = List.copyOf(nodes);
    links = List.copyOf(links);
  }
}
