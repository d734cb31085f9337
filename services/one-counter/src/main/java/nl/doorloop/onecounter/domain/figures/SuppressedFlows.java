package nl.doorloop.onecounter.domain.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The counts of one answer, and the sums that tie them together. */
final class SuppressedFlows {
  private static final class Cell {
    private final long count;
    private boolean hidden;

    private Cell(long count, boolean hidden) {
      this.count = count;
      this.hidden = hidden;
    }

    private @Nullable Long shown() {
      return hidden ? null : Long.valueOf(count);
    }
  }

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

  private final Suppression suppression;
  private final FlowFigures exact;
  private final Map<String, NodeCells> nodes = new LinkedHashMap<>();
  private final Map<FlowLink, Cell> links = new LinkedHashMap<>();

  SuppressedFlows(Suppression suppression, FlowFigures exact) {
    this.suppression = suppression;
    this.exact = exact;
    for (var node : exact.nodes()) {
      nodes.put(
          node.node(),
          new NodeCells(
              cell(node.stockAtStart()),
              cell(node.inflow()),
              cell(node.movedIn()),
              cell(node.movedOut()),
              cell(node.outflow()),
              cell(node.stockAtEnd()),
              unknown(node.stockAtEndUnknown(), node.stockAtEnd())));
    }
    for (var link : exact.links()) {
      links.put(link, cell(link.count()));
    }
    var sums = sums();
    boolean moreToHide = true;
    while (moreToHide) {
      moreToHide = false;
      for (var sum : sums) {
        moreToHide |= hideBeside(sum);
      }
    }
  }

  FlowFigures figures() {
    long hidden = cells().filter(cell -> cell.hidden).count();
    return new FlowFigures(
        nodes.entrySet().stream().map(node -> shown(node.getKey(), node.getValue())).toList(),
        links.entrySet().stream().map(link -> shown(link.getKey(), link.getValue())).toList(),
        exact.balance(),
        (int) hidden);
  }

  private Cell cell(@Nullable Long count) {
    long known = count == null ? 0 : count;
    return new Cell(known, count == null || suppression.hides(known));
  }

  /** Hidden also where it would tell how few are known. */
  private Cell unknown(@Nullable Long unknown, @Nullable Long stock) {
    var cell = cell(unknown);
    cell.hidden |= stock == null || (cell.count > 0 && suppression.hides(stock - cell.count));
    return cell;
  }

  /**
   * What adds up: each node's balance, and what moved in or out with its links, if all are here.
   */
  private List<List<Cell>> sums() {
    var sums = new ArrayList<List<Cell>>();
    nodes.forEach(
        (node, cells) -> {
          sums.add(cells.balance());
          addSum(sums, cells.movedOut(), link -> link.from().equals(node));
          addSum(sums, cells.movedIn(), link -> link.to().equals(node));
        });
    return sums;
  }

  private void addSum(List<List<Cell>> sums, Cell total, Predicate<FlowLink> belongs) {
    var parts = new ArrayList<Cell>();
    links.forEach(
        (link, cell) -> {
          if (belongs.test(link)) {
            parts.add(cell);
          }
        });
    if (parts.stream().mapToLong(cell -> cell.count).sum() == total.count) {
      parts.add(total);
      sums.add(parts);
    }
  }

  /** Hides one more where a single hidden count would follow from the rest of a sum. */
  private static boolean hideBeside(List<Cell> sum) {
    if (sum.stream().filter(cell -> cell.hidden).count() != 1) {
      return false;
    }
    Cell smallest = null;
    for (var cell : sum) {
      if (!cell.hidden && cell.count > 0 && (smallest == null || cell.count < smallest.count)) {
        smallest = cell;
      }
    }
    if (smallest == null) {
      return false;
    }
    smallest.hidden = true;
    return true;
  }

  private Stream<Cell> cells() {
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
        count.hidden ? null : link.medianDaysInFrom());
  }
}
