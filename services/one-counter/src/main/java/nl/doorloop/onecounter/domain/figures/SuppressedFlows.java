package nl.doorloop.onecounter.domain.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.doorloop.onecounter.domain.figures.Cells.Cell;

/** The counts of the flows, and the sums that tie them together. */
final class SuppressedFlows {
  private record NodeCells(
      Cell stockAtStart,
      Cell inflow,
      Cell movedIn,
      Cell movedOut,
      Cell outflow,
      Cell stockAtEnd,
      Cell stockAtEndUnknown) {
    private List<Cell> balance() {
      return List.of(stockAtStart, inflow, movedIn, movedOut, outflow, stockAtEnd);
    }
  }

  private final Cells cells;
  private final FlowFigures exact;
  private final Map<String, NodeCells> nodes = new LinkedHashMap<>();
  private final Map<FlowLink, Cell> links = new LinkedHashMap<>();

  SuppressedFlows(Suppression suppression, FlowFigures exact) {
    this.cells = new Cells(suppression);
    this.exact = exact;
    for (var node : exact.nodes()) {
      nodes.put(
          node.node(),
          new NodeCells(
              cells.cell(node.stockAtStart()),
              cells.cell(node.inflow()),
              cells.cell(node.movedIn()),
              cells.cell(node.movedOut()),
              cells.cell(node.outflow()),
              cells.cell(node.stockAtEnd()),
              cells.part(node.stockAtEndUnknown(), node.stockAtEnd())));
    }
    for (var link : exact.links()) {
      links.put(link, cells.cell(link.count()));
    }
    tie();
    cells.settle();
  }

  FlowFigures figures() {
    long hidden = all().filter(Cell::hidden).count();
    return new FlowFigures(
        nodes.entrySet().stream().map(node -> shown(node.getKey(), node.getValue())).toList(),
        links.entrySet().stream().map(link -> shown(link.getKey(), link.getValue())).toList(),
        exact.balance(),
        (int) hidden);
  }

  /**
   * What adds up: each node's balance, and what moved in or out with its links, if all are here.
   */
  private void tie() {
    nodes.forEach(
        (node, of) -> {
          cells.sum(of.balance());
          addSum(of.movedOut(), link -> link.from().equals(node));
          addSum(of.movedIn(), link -> link.to().equals(node));
        });
  }

  private void addSum(Cell total, Predicate<FlowLink> belongs) {
    var parts = new ArrayList<Cell>();
    links.forEach(
        (link, cell) -> {
          if (belongs.test(link)) {
            parts.add(cell);
          }
        });
    if (parts.stream().mapToLong(Cell::count).sum() == total.count()) {
      parts.add(total);
      cells.sum(parts);
    }
  }

  private Stream<Cell> all() {
    var ofNodes =
        nodes.values().stream()
            .flatMap(n -> Stream.concat(n.balance().stream(), Stream.of(n.stockAtEndUnknown())));
    return Stream.concat(ofNodes, links.values().stream());
  }

  private static FlowNode shown(String node, NodeCells cells) {
    return new FlowNode(
        node,
        cells.stockAtStart().shown(),
        cells.inflow().shown(),
        cells.movedIn().shown(),
        cells.movedOut().shown(),
        cells.outflow().shown(),
        cells.stockAtEnd().shown(),
        cells.stockAtEndUnknown().shown());
  }

  private static FlowLink shown(FlowLink link, Cell count) {
    return new FlowLink(
        link.from(),
        link.to(),
        link.direction(),
        count.shown(),
        count.hidden() ? null : link.medianDaysInFrom());
  }
}
