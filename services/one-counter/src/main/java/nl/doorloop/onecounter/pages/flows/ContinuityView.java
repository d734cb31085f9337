package nl.doorloop.onecounter.pages.flows;

import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.doorloop.language.Municipality;
import nl.doorloop.onecounter.domain.figures.ContinuityFigure;
import nl.doorloop.onecounter.domain.figures.ContinuityFigures;
import nl.doorloop.onecounter.domain.figures.ContinuityRow;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The figures of continuity as a table: a row for all together and for every municipality, a column
 * for each figure. A figure that is hidden in the answer is hidden here.
 */
public record ContinuityView(List<String> columns, List<Row> rows, int suppressed) {
  private static final String FACTS = "/sturing/feiten";

  /** A municipality, or all together, with its figures in the order of the columns. */
  public record Row(String name, List<Cell> cells) {}

  /**
   * @param facts the address of the facts that it counts; absent where there is nothing to open
   */
  public record Cell(String text, @Nullable String facts) {}

  /**
   * @param asked what was asked for, as it stands in the address
   * @param persons whether the reader may see persons, and so open what is hidden from others
   */
  static ContinuityView of(
      ContinuityFigures figures, Map<String, String> asked, boolean persons, Wording wording) {
    var maker = new Maker(asked, persons, wording);
    return new ContinuityView(
        Stream.of(ContinuityFigure.values()).map(f -> name(f, wording)).toList(),
        figures.items().stream().map(maker::row).toList(),
        figures.suppressed());
  }

  static String name(ContinuityFigure figure, Wording wording) {
    return wording.say("continuity.figure." + figure);
  }

  /** The address of the facts of a figure, of what was asked for. */
  static UriComponentsBuilder facts(ContinuityFigure figure, Map<String, String> asked) {
    var address = UriComponentsBuilder.fromPath(FACTS).queryParam("figure", figure);
    Stream.of("from", "through", "municipality", "organisation")
        .filter(asked::containsKey)
        .forEach(name -> address.queryParam(name, asked.get(name)));
    return address;
  }

  /** Makes one view. */
  private static final class Maker {
    private final Map<String, String> asked;
    private final boolean persons;
    private final Wording wording;
    private final NumberFormat whole;
    private final NumberFormat tenths;
    private final NumberFormat percent;

    Maker(Map<String, String> asked, boolean persons, Wording wording) {
      this.asked = asked;
      this.persons = persons;
      this.wording = wording;
      this.whole = NumberFormat.getIntegerInstance(wording.locale());
      this.tenths = NumberFormat.getNumberInstance(wording.locale());
      this.tenths.setMaximumFractionDigits(1);
      this.percent = NumberFormat.getPercentInstance(wording.locale());
    }

    Row row(ContinuityRow row) {
      return new Row(
          name(row.municipality()),
          Stream.of(ContinuityFigure.values()).map(figure -> cell(row, figure)).toList());
    }

    private String name(@Nullable String municipality) {
      if (municipality == null) {
        return wording.say("continuity.all");
      }
      return Municipality.find(municipality)
          .map(Municipality::displayName)
          .orElseGet(() -> wording.say("continuity.nowhere"));
    }

    private Cell cell(ContinuityRow row, ContinuityFigure figure) {
      if (!row.shows(figure)) {
        return persons
            ? new Cell(wording.say("continuity.hidden.open"), address(row, figure))
            : new Cell(wording.say("flows.hidden"), null);
      }
      var text = text(row, figure);
      return text == null
          ? new Cell(wording.say("continuity.nothing"), null)
          : new Cell(text, address(row, figure));
    }

    /** Absent where nothing was counted. */
    private @Nullable String text(ContinuityRow row, ContinuityFigure figure) {
      var handOvers = row.handOvers();
      var gaps = row.incomeGaps();
      var fallBacks = row.fallBacks();
      var key = "continuity.value." + figure;
      return switch (figure) {
        case ANSWERED_WITHIN_TERM ->
            handOvers.share() == null
                ? null
                : wording.say(
                    key,
                    percent.format(handOvers.share()),
                    count(handOvers.withinTerm()),
                    count(handOvers.of()));
        case DAYS_TO_START ->
            handOvers.medianDaysToStart() == null
                ? null
                : wording.say(key, handOvers.medianDaysToStart(), count(handOvers.started()));
        case INCOME_GAP_DAYS ->
            gaps.daysPerHundred() == null || Objects.equals(gaps.days(), 0L)
                ? null
                : wording.say(
                    key,
                    tenths.format(gaps.daysPerHundred()),
                    count(gaps.days()),
                    count(gaps.withGap()),
                    count(gaps.residents()));
        case REINSTATED -> {
          if (Objects.equals(fallBacks.of(), 0L)) {
            yield null;
          }
          var reinstated = count(fallBacks.reinstated());
          var of = count(fallBacks.of());
          var median = fallBacks.medianDays();
          yield median == null
              ? wording.say(key + ".not-yet", reinstated, of)
              : wording.say(key, reinstated, of, median);
        }
      };
    }

    private String count(@Nullable Long count) {
      return count == null ? wording.say("flows.hidden") : whole.format(count);
    }

    private @Nullable String address(ContinuityRow row, ContinuityFigure figure) {
      var municipality = row.municipality();
      if (municipality != null && Municipality.find(municipality).isEmpty()) {
        return null;
      }
      var address = facts(figure, asked);
      if (municipality != null) {
        address.replaceQueryParam("municipality", municipality);
      }
      return address.encode().toUriString();
    }
  }
}
