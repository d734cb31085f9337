package nl.doorloop.region;

import java.time.LocalDate;
import java.util.List;

/**
 * A synthetic Drechtsteden region: fictive residents with ten years of moves up and down, as the
 * files of the two organisations would tell it. The same seed, size and reference date give the
 * same bytes, on every machine. There is no clock in it.
 *
 * <p>All rows are valid, unless asked for otherwise, and nobody in it exists.
 *
 * @param seed any number; another seed is another region
 * @param residents 0 to 100,000
 * @param referenceDate the "today" of the region, 2025 to 2045: the files cover the ten years
 *     before it, and what is agreed for the sixty days after it
 * @param broken broken rows added to each file, 0 to 10,000
 * @param isCorrected whether this is the later version of the files
 */
public record Region(
    long seed, int residents, LocalDate referenceDate, int broken, boolean isCorrected) {

  /** A bound is broken: the message names the field. */
  public Region {
    require("residents", residents, FictiveBsn.MOST_RESIDENTS);
    require("broken", broken, 10_000);
    if (referenceDate.getYear() < 2025 || referenceDate.getYear() > 2045) {
      throw new IllegalArgumentException(
          "date must lie in 2025 to 2045, as the ten years before it must lie after the start of the Participatiewet, but is "
              + referenceDate);
    }
  }

  public static Region of(long seed, int residents, LocalDate referenceDate) {
    return new Region(seed, residents, referenceDate, 0, false);
  }

  /**
   * The same files with this many broken rows in each, of as many kinds as the file can have,
   * spread over the file.
   */
  public Region withBroken(int rowsPerFile) {
    return new Region(seed, residents, referenceDate, rowsPerFile, isCorrected);
  }

  /**
   * A later delivery of the same files: about three rows in a hundred changed, one in two hundred
   * no longer there.
   */
  public Region corrected() {
    return new Region(seed, residents, referenceDate, broken, true);
  }

  public RegionFile file(Source source) {
    return new RegionFile(this, source);
  }

  /** The rows of one resident in one file. */
  List<Row> rows(Source source, int resident) {
    var years = new TenYears(referenceDate);
    var life = Life.of(seed, resident, years);
    var rows = new Clerk(seed, life, years, source).writeDown(facts(source, life, years));
    return isCorrected ? new Revision(this, life, source).of(rows) : rows;
  }

  private List<Fact> facts(Source source, Life life, TenYears years) {
    return switch (source) {
      case INCOME_SUPPORT -> IncomeFacts.of(life, years, chance("income", life));
      case SHELTERED_WORK, PLACEMENTS ->
          WorkFacts.of(life, years, chance("work", life)).stream()
              .filter(fact -> fact.detail().source() == source)
              .toList();
      case ASSESSMENTS -> AssessmentFacts.of(life, years, chance("assessments", life));
      case DEBT_SUPPORT -> DebtFacts.of(life, years, chance("debts", life));
    };
  }

  private Chance chance(String purpose, Life life) {
    return Chance.of(seed, purpose, life.number());
  }

  private static void require(String field, int value, int most) {
    if (value < 0 || value > most) {
      throw new IllegalArgumentException(field + " must be 0 to " + most + ", but is " + value);
    }
  }
}
