package nl.doorloop.region;

import java.util.ArrayList;
import java.util.List;

/**
 * What a later delivery of a file changes: contents, ends and beginnings of some rows, somebody's
 * postcode, a row that turns out to be another resident's, and rows that are no longer there.
 */
final class Revision {
  private enum Change {
    NONE,
    CONTENT,
    END,
    BEGINNING,
    OTHER_RESIDENT,
    GONE
  }

  /** In thousands. */
  private static final Odds<Change> CHANGES =
      Odds.of(965, Change.NONE)
          .and(14, Change.CONTENT)
          .and(8, Change.END)
          .and(6, Change.BEGINNING)
          .and(2, Change.OTHER_RESIDENT)
          .and(5, Change.GONE);

  private final Region region;
  private final Life life;
  private final Chance chance;
  private final Person person;

  Revision(Region region, Life life, Source source) {
    this.region = region;
    this.life = life;
    this.chance = Chance.of(region.seed(), "revision of " + source.text(), life.number());
    var identity = Chance.of(region.seed(), "revision of residents", life.number());
    this.person =
        identity.in(0.005)
            ? life.person().movedTo(life.residence().latest().postcode(identity))
            : life.person();
  }

  List<Row> of(List<Row> rows) {
    var revised = new ArrayList<Row>();
    for (var row : rows) {
      var change = CHANGES.draw(chance);
      if (change != Change.GONE) {
        var known = row.person().equals(life.person()) ? row.of(person) : row;
        revised.add(changed(known, change));
      }
    }
    return revised;
  }

  private Row changed(Row row, Change change) {
    return switch (change) {
      case NONE, GONE -> row;
      case CONTENT -> row.with(row.detail().revised());
      case END -> endedEarlier(row);
      case BEGINNING -> row.begun(row.from().minusDays(chance.between(1, 20)));
      case OTHER_RESIDENT -> ofNeighbour(row);
    };
  }

  private Row endedEarlier(Row row) {
    var last = row.to() == null ? region.referenceDate() : row.to();
    var earlier = last.minusDays(chance.between(1, 30));
    return earlier.isBefore(row.from()) ? row : row.ended(earlier, EndReason.OTHER);
  }

  /**
   * Only if the neighbour in the region was born by then and grown up, and has a number to be known
   * by.
   */
  private Row ofNeighbour(Row row) {
    int number = (life.number() + 1) % region.residents();
    var other = Life.of(region.seed(), number, new TenYears(region.referenceDate())).person();
    boolean possible =
        other.birthDate().plusYears(18).isBefore(row.from()) && !other.bsn().isEmpty();
    return possible ? row.of(other) : row;
  }
}
