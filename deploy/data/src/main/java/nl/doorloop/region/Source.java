package nl.doorloop.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The five files that are brought in, each with the columns of its source. */
public enum Source {
  INCOME_SUPPORT(
      "income-support", "IS", List.of("scheme", "household", "monthly_amount", "supplementary")),
  SHELTERED_WORK(
      "sheltered-work",
      "SW",
      List.of("modality", "hours_per_week", "employer_kvk", "first_pay_date")),
  PLACEMENTS(
      "placements",
      "PL",
      List.of(
          "kind",
          "hours_per_week",
          "employer_kvk",
          "wage_cost_subsidy",
          "job_coach",
          "first_pay_date")),
  ASSESSMENTS("assessments", "AS", List.of("rung")),
  DEBT_SUPPORT("debt-support", "DS", List.of("arrangement"));

  private final String text;
  private final String prefix;
  private final List<String> columns;

  Source(String text, String prefix, List<String> further) {
    this.text = text;
    this.prefix = prefix;
    var all = new ArrayList<>(Shared.COLUMNS);
    all.addAll(further);
    this.columns = List.copyOf(all);
  }

  /** The name by which an import calls this source, for example {@code income-support}. */
  public String text() {
    return text;
  }

  /** For example {@code income-support.csv}. */
  public String fileName() {
    return text + ".csv";
  }

  /** The header row: the columns that all sources share, then this source's own, the kind first. */
  public List<String> columns() {
    return columns;
  }

  int column(String name) {
    return columns.indexOf(name);
  }

  /** The column that says what kind of provision a row is, for example {@code scheme}. */
  int kindColumn() {
    return Shared.COLUMNS.size();
  }

  /**
   * The same on every run: the resident's number in the region and the row's number in the
   * resident's life.
   */
  String sourceId(int resident, int row) {
    return String.format(Locale.ROOT, "%s%06d-%d", prefix, resident, row);
  }

  /** A class of its own, as an enum's constants are made before its other statics. */
  private static final class Shared {
    static final List<String> COLUMNS =
        List.of(
            "source_id",
            "bsn",
            "family_name",
            "given_names",
            "birth_date",
            "postcode",
            "municipality",
            "from",
            "to",
            "end_reason",
            "registered_on");
  }
}
