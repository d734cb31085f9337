package nl.doorloop.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a life's facts down as the rows of one file, the way offices do: often on time, sometimes
 * weeks or months late, now and then without a registration date or a citizen service number.
 */
final class Clerk {
  private final Life life;
  private final TenYears years;
  private final Source source;
  private final Chance chance;

  Clerk(long seed, Life life, TenYears years, Source source) {
    this.life = life;
    this.years = years;
    this.source = source;
    this.chance = Chance.of(seed, "clerk of " + source.text(), life.number());
  }

  /**
   * Only what the ten years touch is in the files; the numbers of the rows follow the order in
   * time.
   */
  List<Row> writeDown(List<Fact> facts) {
    var rows = new ArrayList<Row>();
    for (var fact : facts.stream().sorted(Comparator.comparing(Fact::from)).toList()) {
      if (fact.lastsBeyond(years.first()) && !fact.from().isAfter(years.horizon())) {
        var to = fact.until() == null ? null : fact.until().minusDays(1);
        var sourceId = fact.detail().source().sourceId(life.number(), rows.size() + 1);
        rows.add(
            new Row(
                sourceId,
                who(),
                life.residence().on(fact.from()),
                fact.from(),
                to,
                to == null ? null : fact.reason(),
                registeredOn(fact.from()),
                fact.detail()));
      }
    }
    return rows;
  }

  /**
   * Four in a thousand rows miss the number; most of those can still be matched with the resident's
   * other rows.
   */
  private Person who() {
    if (!chance.in(0.004)) {
      return life.person();
    }
    var nameless = life.person().withoutBsn();
    if (chance.in(0.25)) {
      return nameless.withoutPostcode();
    }
    return chance.in(0.3) ? nameless.inCapitals() : nameless;
  }

  /**
   * Nobody notes down an assessment before it was made; a provision is often registered before it
   * starts.
   */
  private @Nullable LocalDate registeredOn(LocalDate from) {
    if (chance.in(0.01)) {
      return null;
    }
    int drawn = LATENESS.draw(chance).draw(chance);
    int daysLate = source == Source.ASSESSMENTS ? Math.max(0, drawn) : drawn;
    var date = from.plusDays(daysLate);
    return date.isAfter(years.today()) ? years.today() : date;
  }

  private record Days(int least, int most) {
    int draw(Chance chance) {
      return chance.between(least, most);
    }
  }

  /**
   * In hundreds: how long before (negative) or after the first day a row was registered (known, not
   * verified).
   */
  private static final Odds<Days> LATENESS =
      Odds.of(68, new Days(-14, 0))
          .and(22, new Days(1, 30))
          .and(8, new Days(31, 150))
          .and(2, new Days(151, 420));
}
