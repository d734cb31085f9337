package nl.doorloop.region;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a file by the contract's section 5 alone, knowing nothing of the generator: which columns
 * of a row break a rule. One reader reads one file.
 */
final class Reader {
  private static final Set<String> MUNICIPALITIES =
      Set.of("0482", "0505", "0523", "0531", "0590", "0610", "0642");
  private static final Set<String> END_REASONS =
      Set.of(
          "WORK",
          "INCOME",
          "MOVED",
          "PENSION",
          "DECEASED",
          "OWN_REQUEST",
          "HEALTH",
          "TRANSFER",
          "EXPIRED",
          "OTHER");
  private static final Map<String, Set<String>> KINDS =
      Map.of(
          "scheme",
          Set.of("GENERAL_ASSISTANCE", "SPECIAL_ASSISTANCE", "IOAW", "IOAZ", "BBZ"),
          "modality",
          Set.of(
              "WSW_INTERNAL",
              "WSW_GROUP_SECONDMENT",
              "WSW_INDIVIDUAL_SECONDMENT",
              "WSW_SUPPORTED",
              "SHELTERED_WORK",
              "DAY_ACTIVITIES",
              "WORKLIKE_DAY_ACTIVITIES"),
          "kind",
          Set.of("TRIAL", "PARTICIPATION", "JOB", "SELF_EMPLOYED"),
          "rung",
          Set.of("1", "2", "3", "4"),
          "arrangement",
          Set.of("COUNSELLING", "STABILISATION", "AMICABLE", "STATUTORY"));

  private final Set<String> seen = new HashSet<>();

  static List<CSVRecord> read(RegionFile file) {
    var format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(file.text()))) {
      return parser.getRecords();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Set<String> brokenColumns(CSVRecord row) {
    var broken = new TreeSet<String>();
    row.toMap()
        .forEach(
            (column, cell) -> {
              if (!isFine(column, cell, row)) {
                broken.add(column);
              }
            });
    if (!row.get("source_id").isEmpty() && !seen.add(row.get("source_id"))) {
      broken.add("source_id");
    }
    if (isDate(row.get("from"))
        && isDate(row.get("to"))
        && row.get("to").compareTo(row.get("from")) < 0) {
      broken.add("to");
    }
    if (isDate(row.get("from"))
        && isDate(row.get("birth_date"))
        && row.get("birth_date").compareTo(row.get("from")) > 0) {
      broken.add("birth_date");
    }
    return broken;
  }

  private static boolean isFine(String column, String cell, CSVRecord row) {
    return switch (column) {
      case "source_id", "family_name" -> !cell.isBlank();
      case "given_names", "household" -> true;
      case "bsn" -> cell.isEmpty() || passesElevenTest(cell);
      case "birth_date", "from" -> isDate(cell);
      case "to", "registered_on", "first_pay_date" -> cell.isEmpty() || isDate(cell);
      case "postcode" -> cell.isEmpty() || cell.matches("[1-9][0-9]{3}[A-Z]{2}");
      case "municipality" -> MUNICIPALITIES.contains(cell);
      case "end_reason" -> cell.isEmpty() || END_REASONS.contains(cell);
      case "scheme", "modality", "kind", "rung", "arrangement" -> kinds(column).contains(cell);
      case "monthly_amount", "hours_per_week" -> isNumber(cell, amount -> amount.signum() > 0);
      case "supplementary", "job_coach" -> cell.equals("yes") || cell.equals("no");
      case "employer_kvk" -> cell.isEmpty() || cell.matches("[0-9]{8}");
      case "wage_cost_subsidy" ->
          cell.isEmpty()
              || (row.get("kind").equals("JOB")
                  && isNumber(
                      cell, percentage -> percentage.compareTo(BigDecimal.valueOf(100)) <= 0));
      default -> throw new AssertionError("The contract has no column " + column);
    };
  }

  private static Set<String> kinds(String column) {
    return KINDS.getOrDefault(column, Set.of());
  }

  static boolean passesElevenTest(String bsn) {
    if (!bsn.matches("[0-9]{9}")) {
      return false;
    }
    int[] weights = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += weights[i] * (bsn.charAt(i) - '0');
    }
    return sum > 0 && sum % 11 == 0;
  }

  private static boolean isDate(String cell) {
    try {
      LocalDate.parse(cell);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isNumber(String cell, Predicate<BigDecimal> bound) {
    try {
      return cell.isEmpty() || bound.test(new BigDecimal(cell));
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
