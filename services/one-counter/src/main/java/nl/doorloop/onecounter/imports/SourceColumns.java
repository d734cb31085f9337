package nl.doorloop.onecounter.imports;

import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.Source;

/** The columns that a file of each source must have (contract, section 5); others are ignored. */
final class SourceColumns {
  private static final List<String> SHARED =
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

  private SourceColumns() {}

  static List<String> of(Source source) {
    return Stream.concat(SHARED.stream(), own(source).stream()).toList();
  }

  private static List<String> own(Source source) {
    return switch (source) {
      case INCOME_SUPPORT -> List.of("scheme", "household", "monthly_amount", "supplementary");
      case SHELTERED_WORK ->
          List.of("modality", "hours_per_week", "employer_kvk", "first_pay_date");
      case PLACEMENTS ->
          List.of(
              "kind",
              "hours_per_week",
              "employer_kvk",
              "wage_cost_subsidy",
              "job_coach",
              "first_pay_date");
      case ASSESSMENTS -> List.of("rung");
      case DEBT_SUPPORT -> List.of("arrangement");
    };
  }
}
