package nl.doorloop.onecounter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.doorloop.language.Source;
import nl.doorloop.onecounter.imports.ImportFile.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImportFileTest {
  private static final Map<Source, Map<String, String>> OWN =
      Map.of(
          Source.INCOME_SUPPORT,
          Map.of(
              "scheme",
              "GENERAL_ASSISTANCE",
              "household",
              "SINGLE",
              "monthly_amount",
              "1401,50",
              "supplementary",
              "yes"),
          Source.SHELTERED_WORK,
          Map.of(
              "modality",
              "WSW_INTERNAL",
              "hours_per_week",
              "28.5",
              "employer_kvk",
              "09220932",
              "first_pay_date",
              "2024-02-25"),
          Source.PLACEMENTS,
          Map.of(
              "kind",
              "JOB",
              "hours_per_week",
              "32",
              "employer_kvk",
              "",
              "wage_cost_subsidy",
              "40",
              "job_coach",
              "no",
              "first_pay_date",
              ""),
          Source.ASSESSMENTS,
          Map.of("rung", "2"),
          Source.DEBT_SUPPORT,
          Map.of("arrangement", "AMICABLE"));

  private static Map<String, String> row(Source source, int number) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("source_id", "S-" + number);
    row.put("bsn", "");
    row.put("family_name", "de Vries");
    row.put("given_names", "Jan");
    row.put("birth_date", "1980-02-29");
    row.put("postcode", "3311 ab");
    row.put("municipality", "0505");
    row.put("from", "2024-02-01");
    row.put("to", "2024-02-29");
    row.put("end_reason", "WORK");
    row.put("registered_on", "2024-03-05");
    row.putAll(OWN.get(source));
    return row;
  }

  private static ImportFile.Read read(Source source, String text) {
    return ImportFile.read(source, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String header(Source source, String delimiter) {
    return String.join(delimiter, row(source, 0).keySet());
  }

  private static String line(Map<String, String> row, String delimiter) {
    return row.values().stream()
        .map(c -> c.contains(delimiter) ? '"' + c + '"' : c)
        .collect(Collectors.joining(delimiter));
  }

  /** Twenty good rows, so that one broken row does not stop the file. */
  private static ImportFile.Read withOne(Source source, String column, String cell) {
    var broken = row(source, 99);
    broken.put(column, cell);
    return read(
        source,
        header(source, ";")
            + "\n"
            + IntStream.range(0, 20)
                .mapToObj(i -> line(row(source, i), ";") + "\n")
                .collect(Collectors.joining())
            + line(broken, ";"));
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void a_good_row_of_every_source_is_read_with_comma_and_with_semicolon(Source source) {
    for (var delimiter : new String[] {",", ";"}) {
      var read =
          read(
              source,
              "\uFEFF"
                  + header(source, delimiter)
                  + "\r\n"
                  + line(row(source, 1), delimiter)
                  + "\r\n");
      assertThat(read.rejected()).isEmpty();
      assertThat(read.stoppedBecause()).isNull();
      assertThat(read.valid())
          .singleElement()
          .satisfies(r -> assertThat(r.content()).containsEntry("to", "2024-03-01"));
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          INCOME_SUPPORT, source_id, '', is missing
          INCOME_SUPPORT, source_id, S-3, occurred earlier in this file
          INCOME_SUPPORT, family_name, '', is missing
          INCOME_SUPPORT, birth_date, '', is missing
          INCOME_SUPPORT, birth_date, 1981-02-29, is not a date that exists
          INCOME_SUPPORT, birth_date, 29-02-1980, must be a date such as 2026-11-21
          INCOME_SUPPORT, birth_date, 2024-02-02, lies after from
          INCOME_SUPPORT, bsn, 123456789, fails the eleven-test
          INCOME_SUPPORT, bsn, 000000000, fails the eleven-test
          INCOME_SUPPORT, bsn, 12345678, must be nine digits
          INCOME_SUPPORT, postcode, 0311AB, must be a postcode such as 3311AB
          INCOME_SUPPORT, municipality, 0363, must be the CBS code of one of the seven Drechtsteden municipalities
          INCOME_SUPPORT, municipality, '', is missing
          INCOME_SUPPORT, from, '', is missing
          INCOME_SUPPORT, to, 2024-01-31, lies before from
          INCOME_SUPPORT, registered_on, soon, must be a date such as 2026-11-21
          INCOME_SUPPORT, scheme, '', is missing
          INCOME_SUPPORT, monthly_amount, 1.401.50, 'must be an amount such as 1401.50, with at most two decimals'
          INCOME_SUPPORT, supplementary, maybe, must be yes or no
          SHELTERED_WORK, employer_kvk, 1234567, must be eight digits
          SHELTERED_WORK, hours_per_week, 61, 'must be a number of hours a week from 0 to 60, with at most two decimals'
          SHELTERED_WORK, first_pay_date, 2024-13-01, is not a date that exists
          PLACEMENTS, wage_cost_subsidy, 101, 'must be a percentage above 0 and at most 100, with at most two decimals'
          PLACEMENTS, kind, TRIAL, wage_cost_subsidy
          ASSESSMENTS, rung, 5, must be a rung from 1 to 4
          ASSESSMENTS, rung, '', is missing
          """)
  void a_broken_cell_is_reported_with_its_column_and_the_rest_goes_on(
      Source source, String column, String cell, String reason) {
    var read = withOne(source, column, cell);
    assertThat(read.valid()).hasSize(20);
    assertThat(read.stoppedBecause()).isNull();
    var expected =
        reason.equals("wage_cost_subsidy")
            ? new Rejected(22, "S-99", "wage_cost_subsidy", "belongs to a JOB only")
            : new Rejected(
                22,
                column.equals("source_id") ? (cell.isEmpty() ? null : cell) : "S-99",
                column,
                reason);
    assertThat(read.rejected()).containsExactly(expected);
  }

  @Test
  void an_unknown_code_is_reported_with_the_codes_that_are_known() {
    assertThat(withOne(Source.INCOME_SUPPORT, "end_reason", "TIRED").rejected())
        .singleElement()
        .satisfies(r -> assertThat(r.reason()).startsWith("must be one of WORK, INCOME"));
  }

  @Test
  void a_name_that_is_too_long_is_rejected_and_not_repeated() {
    assertThat(withOne(Source.INCOME_SUPPORT, "family_name", "x".repeat(201)).rejected())
        .containsExactly(new Rejected(22, "S-99", "family_name", "must be at most 200 characters"));
  }

  @Test
  void one_in_ten_broken_rows_passes_and_more_stops_the_file() {
    var header = header(Source.ASSESSMENTS, ",") + "\n";
    var nine =
        IntStream.range(0, 9)
            .mapToObj(i -> line(row(Source.ASSESSMENTS, i), ",") + "\n")
            .collect(Collectors.joining());
    var broken = line(row(Source.ASSESSMENTS, 50), ",").replace("0505", "9999") + "\n";
    assertThat(read(Source.ASSESSMENTS, header + nine + broken).stoppedBecause()).isNull();
    var eight = nine.substring(0, nine.lastIndexOf("S-8"));
    assertThat(read(Source.ASSESSMENTS, header + eight + broken).stoppedBecause())
        .contains("1 of the 9 rows are broken");
  }

  @Test
  void a_file_of_another_source_is_stopped_with_the_columns_that_it_misses() {
    assertThat(read(Source.SHELTERED_WORK, header(Source.ASSESSMENTS, ",") + "\n").stoppedBecause())
        .isEqualTo(
            "The file is not a file of sheltered-work: it misses the columns modality, hours_per_week, employer_kvk, first_pay_date.");
  }

  @Test
  void an_empty_file_and_a_file_that_is_not_utf8_are_stopped() {
    assertThat(read(Source.ASSESSMENTS, "").stoppedBecause()).contains("empty");
    assertThat(
            ImportFile.read(Source.ASSESSMENTS, new byte[] {(byte) 0xC3, (byte) 0x28})
                .stoppedBecause())
        .contains("UTF-8");
  }

  @Test
  void a_stray_quote_breaks_its_own_row_only() {
    var rows =
        IntStream.range(0, 20)
            .mapToObj(i -> line(row(Source.ASSESSMENTS, i), ",") + "\n")
            .map(
                l ->
                    l.startsWith("S-4,") || l.startsWith("S-9,")
                        ? l.replace("de Vries", "\"de Vries")
                        : l)
            .collect(Collectors.joining());
    var read = read(Source.ASSESSMENTS, header(Source.ASSESSMENTS, ",") + "\n" + rows);
    assertThat(read.valid()).hasSize(18);
    assertThat(read.rejected())
        .extracting(Rejected::row, Rejected::field)
        .containsExactly(tuple(6, "row"), tuple(11, "row"));
  }

  @Test
  void extra_columns_are_ignored_and_a_row_without_an_end_has_no_end_reason() {
    var row = row(Source.INCOME_SUPPORT, 1);
    row.put("to", "");
    row.put("note", "something else");
    var read =
        read(
            Source.INCOME_SUPPORT, header(Source.INCOME_SUPPORT, ",") + ",note\n" + line(row, ","));
    assertThat(read.valid())
        .singleElement()
        .satisfies(r -> assertThat(r.content()).doesNotContainKeys("to", "endReason", "note"));
  }

  @Test
  void no_personal_data_stands_in_the_content_or_in_what_is_printed() {
    var row = row(Source.INCOME_SUPPORT, 1);
    row.put("bsn", "999990342");
    var read =
        read(Source.INCOME_SUPPORT, header(Source.INCOME_SUPPORT, ",") + "\n" + line(row, ","));
    assertThat(read.toString()).doesNotContain("999990342", "Vries", "1980-02-29", "3311");
  }
}
