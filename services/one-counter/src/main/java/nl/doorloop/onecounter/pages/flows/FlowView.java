package nl.doorloop.onecounter.pages.flows;

import static java.util.Comparator.comparing;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.figures.By;
import nl.doorloop.onecounter.domain.figures.FlowFigures;
import nl.doorloop.onecounter.domain.figures.FlowLink;
import nl.doorloop.onecounter.domain.figures.FlowNode;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.platform.json.DoorloopJson;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one period as a page shows them. It only puts the answer of the API in other
 * shapes; a figure that is hidden there is hidden here.
 *
 * @param numbers the few figures to begin with
 * @param sentence the largest flows, in words; absent where nothing flowed
 * @param columns the names over the matrix
 * @param chart nodes and links for the drawing, as JSON
 * @param closes whether every balance closes
 */
public record FlowView(
    List<KeyNumber> numbers,
    @Nullable String sentence,
    List<String> columns,
    List<MatrixRow> matrix,
    List<BalanceRow> balance,
    BalanceRow total,
    List<FlowRow> flows,
    String chart,
    boolean closes,
    int suppressed) {
  private static final int LARGEST = 3;
  private static final String IN = "INFLOW";
  private static final String OUT = "OUTFLOW";

  /** A figure with its name. */
  public record KeyNumber(String label, String value) {}

  /**
   * @param shade how much compared with the most, 0 (nothing) to 5
   * @param same whether it stands on the diagonal
   */
  public record Cell(String value, int shade, boolean same) {}

  public record MatrixRow(String name, List<Cell> cells) {}

  /** Start, what came and went, and end; the check says in words whether they agree. */
  public record BalanceRow(String name, List<String> figures, String check) {}

  public record FlowRow(
      String from, String to, String direction, String count, String medianDays) {}

  /** One side of a flow and the other. */
  private record Route(String from, String to) {}

  static FlowView of(FlowFigures figures, By by, Wording wording) {
    return new Maker(figures, by, wording).view();
  }

  /** Makes one view. */
  private static final class Maker {
    private final FlowFigures figures;
    private final By by;
    private final Wording wording;
    private final NumberFormat format;

    Maker(FlowFigures figures, By by, Wording wording) {
      this.figures = figures;
      this.by = by;
      this.wording = wording;
      this.format = NumberFormat.getIntegerInstance(wording.locale());
    }

    FlowView view() {
      var routes = routes();
      return new FlowView(
          numbers(),
          sentence(routes),
          columns().stream().map(this::name).toList(),
          matrix(routes),
          figures.nodes().stream().map(this::balance).toList(),
          total(),
          flows(),
          chart(routes),
          figures.balance().closes(),
          figures.suppressed());
    }

    private List<KeyNumber> numbers() {
      return List.of(
          number("flows.number.up", links(Direction.UP)),
          number("flows.number.down", links(Direction.DOWN)),
          number("flows.number.lateral", links(Direction.LATERAL)),
          number("flows.number.inflow", nodes(FlowNode::inflow)),
          number("flows.number.outflow", nodes(FlowNode::outflow)),
          number("flows.number.stock", nodes(FlowNode::stockAtEnd)));
    }

    private KeyNumber number(String label, Sum sum) {
      return new KeyNumber(label, total(sum));
    }

    private Sum links(Direction direction) {
      var sum = Sum.NOTHING;
      for (var link : figures.links()) {
        if (link.direction() == direction) {
          sum = sum.plus(link.count());
        }
      }
      return sum;
    }

    private interface Figure {
      @Nullable Long of(FlowNode node);
    }

    private Sum nodes(Figure figure) {
      var sum = Sum.NOTHING;
      for (var node : figures.nodes()) {
        sum = sum.plus(figure.of(node));
      }
      return sum;
    }

    /** All directions together, with what came in and went out. */
    private Map<Route, Sum> routes() {
      Map<Route, Sum> routes = new LinkedHashMap<>();
      for (var link : figures.links()) {
        add(routes, new Route(link.from(), link.to()), link.count());
      }
      for (var node : figures.nodes()) {
        add(routes, new Route(IN, node.node()), node.inflow());
        add(routes, new Route(node.node(), OUT), node.outflow());
      }
      return routes;
    }

    private static void add(Map<Route, Sum> routes, Route route, @Nullable Long count) {
      routes.merge(route, Sum.NOTHING.plus(count), Sum::plus);
    }

    private @Nullable String sentence(Map<Route, Sum> routes) {
      var largest =
          routes.entrySet().stream()
              .filter(e -> e.getValue().known() > 0 && !e.getValue().hidden())
              .filter(e -> !e.getKey().from().equals(IN) && !e.getKey().to().equals(OUT))
              .sorted(comparing((Map.Entry<Route, Sum> e) -> e.getValue().known()).reversed())
              .limit(LARGEST)
              .map(
                  e ->
                      wording.say(
                          "flows.sentence.one",
                          name(e.getKey().from()),
                          name(e.getKey().to()),
                          format.format(e.getValue().known())))
              .toList();
      return largest.isEmpty() ? null : wording.say("flows.sentence", String.join("; ", largest));
    }

    private boolean elsewhere() {
      return figures.links().stream()
          .anyMatch(l -> l.from().equals(FlowLink.ELSEWHERE) || l.to().equals(FlowLink.ELSEWHERE));
    }

    private List<String> columns() {
      return side(OUT);
    }

    private List<String> side(String last) {
      Set<String> names = new LinkedHashSet<>();
      figures.nodes().forEach(node -> names.add(node.node()));
      if (elsewhere()) {
        names.add(FlowLink.ELSEWHERE);
      }
      names.add(last);
      return List.copyOf(names);
    }

    private List<MatrixRow> matrix(Map<Route, Sum> routes) {
      long most = routes.values().stream().mapToLong(Sum::known).max().orElse(0);
      List<MatrixRow> rows = new ArrayList<>();
      for (var from : side(IN)) {
        List<Cell> cells = new ArrayList<>();
        for (var to : columns()) {
          var sum = routes.getOrDefault(new Route(from, to), Sum.NOTHING);
          cells.add(new Cell(cell(sum), shade(sum, most), from.equals(to)));
        }
        rows.add(new MatrixRow(name(from), cells));
      }
      return rows;
    }

    static int shade(Sum sum, long most) {
      return sum.known() == 0 ? 0 : (int) Math.max(1, Math.ceil(5.0 * sum.known() / most));
    }

    private BalanceRow balance(FlowNode node) {
      return new BalanceRow(
          name(node.node()),
          List.of(
              figure(node.stockAtStart()),
              figure(node.inflow()),
              figure(node.movedIn()),
              figure(node.movedOut()),
              figure(node.outflow()),
              figure(node.stockAtEnd()),
              figure(node.stockAtEndUnknown())),
          check(
              Sum.NOTHING.plus(node.stockAtStart()),
              Sum.NOTHING.plus(node.inflow()).plus(node.movedIn()),
              Sum.NOTHING.plus(node.movedOut()).plus(node.outflow()),
              Sum.NOTHING.plus(node.stockAtEnd())));
    }

    private BalanceRow total() {
      var start = nodes(FlowNode::stockAtStart);
      var inflow = nodes(FlowNode::inflow);
      var movedIn = nodes(FlowNode::movedIn);
      var movedOut = nodes(FlowNode::movedOut);
      var outflow = nodes(FlowNode::outflow);
      var end = nodes(FlowNode::stockAtEnd);
      return new BalanceRow(
          wording.say("flows.total"),
          List.of(
              total(start),
              total(inflow),
              total(movedIn),
              total(movedOut),
              total(outflow),
              total(end),
              total(nodes(FlowNode::stockAtEndUnknown))),
          check(start, inflow.plus(movedIn), movedOut.plus(outflow), end));
    }

    private String check(Sum start, Sum came, Sum went, Sum end) {
      if (start.plus(came).plus(went).plus(end).hidden()) {
        return wording.say("flows.check.hidden");
      }
      long rest = start.known() + came.known() - went.known() - end.known();
      return rest == 0
          ? wording.say("flows.check.closes")
          : wording.say("flows.check.open", format.format(rest));
    }

    private List<FlowRow> flows() {
      return figures.links().stream()
          .sorted(comparing((FlowLink l) -> l.count() == null ? -1 : l.count()).reversed())
          .map(
              link ->
                  new FlowRow(
                      name(link.from()),
                      name(link.to()),
                      wording.say("direction.mark." + link.direction()),
                      figure(link.count()),
                      link.count() == null || link.medianDaysInFrom() == null
                          ? wording.say("flows.hidden")
                          : wording.days(link.medianDaysInFrom())))
          .toList();
    }

    /**
     * What came before stands left, what came after right: two columns, so that up and down cannot
     * close a circle.
     */
    private String chart(Map<Route, Sum> routes) {
      List<Map<String, Object>> nodes = new ArrayList<>();
      List<Map<String, Object>> links = new ArrayList<>();
      Set<String> used = new LinkedHashSet<>();
      routes.forEach(
          (route, sum) -> {
            if (sum.known() > 0) {
              used.add("a:" + route.from());
              used.add("b:" + route.to());
              links.add(
                  Map.of(
                      "source", "a:" + route.from(),
                      "target", "b:" + route.to(),
                      "value", sum.known()));
            }
          });
      side(IN).reversed().forEach(name -> node(nodes, used, "a:", name, 0));
      side(OUT).reversed().forEach(name -> node(nodes, used, "b:", name, 1));
      return DoorloopJson.mapper().writeValueAsString(Map.of("nodes", nodes, "links", links));
    }

    private void node(
        List<Map<String, Object>> nodes, Set<String> used, String side, String name, int depth) {
      if (used.contains(side + name)) {
        nodes.add(
            Map.of("name", side + name, "label", name(name), "depth", depth, "kind", kind(name)));
      }
    }

    private String kind(String node) {
      return switch (node) {
        case IN, OUT, FlowLink.ELSEWHERE -> "edge";
        default -> "node";
      };
    }

    private String name(String node) {
      return switch (node) {
        case IN -> wording.say("flows.inflow");
        case OUT -> wording.say("flows.outflow");
        case FlowLink.ELSEWHERE -> wording.say("flows.elsewhere");
        case "NONE" -> wording.say("flows.none");
        default ->
            switch (by) {
              case STEP -> Step.valueOf(node).rung() + " · " + wording.say("step.short." + node);
              case RUNG -> wording.say("flows.rung", node);
              case ORGANISATION -> wording.name(Organisation.valueOf(node));
              case MUNICIPALITY -> Municipality.of(node).displayName();
            };
      };
    }

    private String figure(@Nullable Long figure) {
      return figure == null ? wording.say("flows.hidden") : format.format(figure);
    }

    private String cell(Sum sum) {
      if (sum.hidden()) {
        return sum.known() == 0 ? wording.say("flows.hidden") : total(sum);
      }
      return sum.known() == 0 ? "" : format.format(sum.known());
    }

    private String total(Sum sum) {
      return sum.hidden()
          ? wording.say("flows.at-least", format.format(sum.known()))
          : format.format(sum.known());
    }
  }
}
