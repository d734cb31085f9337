package nl.doorloop.onecounter.domain.figures;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.onecounter.domain.Direction;

/** Counts while the residents go by. */
final class FlowCounts {
  /** One node's figures so far. */
  static final class Counts {
    long stockAtStart;
    long inflow;
    long movedIn;
    long movedOut;
    long outflow;
    long stockAtEnd;
    long stockAtEndUnknown;

    boolean close() {
      return stockAtStart + inflow + movedIn - movedOut - outflow == stockAtEnd;
    }
  }

  private record Ends(String from, String to, Direction direction) {}

  private final Map<String, Counts> nodes = new LinkedHashMap<>();
  private final Map<Ends, List<Long>> links = new HashMap<>();

  FlowCounts(By by) {
    by.nodes().forEach(this::at);
  }

  Counts at(String node) {
    return nodes.computeIfAbsent(node, _ -> new Counts());
  }

  void link(String from, String to, Direction direction, long days) {
    links.computeIfAbsent(new Ends(from, to, direction), _ -> new ArrayList<>()).add(days);
  }

  FlowFigures figures() {
    var order = new ArrayList<>(nodes.keySet());
    order.add(FlowLink.ELSEWHERE);
    return new FlowFigures(
        nodes.entrySet().stream().map(node -> node(node.getKey(), node.getValue())).toList(),
        links.entrySet().stream()
            .map(link -> link(link.getKey(), link.getValue()))
            .sorted(
                comparing((FlowLink link) -> order.indexOf(link.from()))
                    .thenComparing(link -> order.indexOf(link.to()))
                    .thenComparing(FlowLink::direction))
            .toList(),
        new FlowFigures.Balance(nodes.values().stream().allMatch(Counts::close)),
        0);
  }

  private static FlowNode node(String node, Counts counts) {
    return new FlowNode(
        node,
        counts.stockAtStart,
        counts.inflow,
        counts.movedIn,
        counts.movedOut,
        counts.outflow,
        counts.stockAtEnd,
        counts.stockAtEndUnknown);
  }

  private static FlowLink link(Ends ends, List<Long> days) {
    Collections.sort(days);
    long lowerMiddle = days.get((days.size() - 1) / 2);
    return new FlowLink(ends.from(), ends.to(), ends.direction(), (long) days.size(), lowerMiddle);
  }
}
