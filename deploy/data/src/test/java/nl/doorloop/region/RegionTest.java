package nl.doorloop.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RegionTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Region REGION = Region.of(7, 1000, TODAY);

  @ParameterizedTest
  @EnumSource(Source.class)
  void the_same_seed_gives_the_same_bytes_whatever_the_machine_speaks(Source source) {
    var first = REGION.file(source).text();
    var before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(Region.of(7, 1000, TODAY).file(source).text()).isEqualTo(first);
    } finally {
      Locale.setDefault(before);
    }
    assertThat(Region.of(8, 1000, TODAY).file(source).text()).isNotEqualTo(first);
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void every_row_obeys_the_rules_of_reading(Source source) {
    var reader = new Reader();
    var rows = Reader.read(REGION.file(source));
    assertThat(rows).hasSizeGreaterThan(300);
    assertThat(rows)
        .allSatisfy(row -> assertThat(reader.brokenColumns(row)).as(row.toString()).isEmpty());
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void other_reference_dates_obey_them_too(Source source) {
    for (var date :
        List.of(LocalDate.of(2025, 1, 1), LocalDate.of(2028, 2, 29), LocalDate.of(2045, 12, 31))) {
      var reader = new Reader();
      assertThat(Reader.read(Region.of(3, 300, date).file(source)))
          .isNotEmpty()
          .allSatisfy(row -> assertThat(reader.brokenColumns(row)).as(row.toString()).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void a_file_begins_with_the_columns_of_its_source(Source source) {
    var lines = REGION.file(source).text().lines().toList();
    assertThat(lines.getFirst()).isEqualTo(String.join(",", source.columns()));
    assertThat(source.columns())
        .startsWith(
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

  @ParameterizedTest
  @EnumSource(Source.class)
  void broken_rows_are_added_and_each_breaks_the_one_column_it_is_meant_to(Source source) {
    int perKind = 3;
    var kinds = Defect.possibleIn(source);
    int broken = kinds.size() * perKind;
    var good = Reader.read(REGION.file(source));
    var mixed = Reader.read(REGION.withBroken(broken).file(source));
    assertThat(mixed).hasSize(good.size() + broken);

    var reader = new Reader();
    var found = new HashMap<String, Integer>();
    for (var row : mixed) {
      var columns = reader.brokenColumns(row);
      assertThat(columns).as(row.toString()).hasSizeLessThanOrEqualTo(1);
      columns.forEach(column -> found.merge(column, 1, Integer::sum));
    }
    var expected = new HashMap<String, Integer>();
    kinds.forEach(defect -> expected.merge(defect.fieldIn(source), perKind, Integer::sum));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Source.class)
  void a_corrected_file_changes_a_few_percent_of_the_rows_and_lacks_a_few(Source source) {
    var region = Region.of(7, 2000, TODAY);
    var before = bySourceId(Reader.read(region.file(source)));
    var reader = new Reader();
    var after = new HashMap<String, CSVRecord>();
    for (var row : Reader.read(region.corrected().file(source))) {
      assertThat(reader.brokenColumns(row)).as(row.toString()).isEmpty();
      after.put(row.get("source_id"), row);
    }
    assertThat(before.keySet()).containsAll(after.keySet());
    double gone = 1 - (double) after.size() / before.size();
    double changed =
        after.values().stream()
                .filter(row -> !List.of(row.values()).equals(List.of(cells(before, row))))
                .count()
            / (double) before.size();
    assertThat(gone).isBetween(0.001, 0.015);
    assertThat(changed).isBetween(0.015, 0.06);
  }

  @Test
  void a_correction_can_give_a_row_to_another_resident_and_move_a_resident() {
    var region = Region.of(7, 2000, TODAY);
    var before = bySourceId(Reader.read(region.file(Source.INCOME_SUPPORT)));
    int otherResident = 0;
    int otherPostcode = 0;
    for (var row : Reader.read(region.corrected().file(Source.INCOME_SUPPORT))) {
      var old = before.get(row.get("source_id"));
      assertThat(old).isNotNull();
      otherResident += old.get("bsn").equals(row.get("bsn")) ? 0 : 1;
      otherPostcode +=
          old.get("bsn").equals(row.get("bsn")) && !old.get("postcode").equals(row.get("postcode"))
              ? 1
              : 0;
    }
    assertThat(otherResident).isBetween(1, 30);
    assertThat(otherPostcode).isBetween(1, 60);
  }

  @Test
  void a_resident_is_the_same_person_in_every_row_of_every_file() {
    var identities = new HashMap<String, List<String>>();
    for (var source : Source.values()) {
      for (var row : Reader.read(REGION.file(source))) {
        if (!row.get("bsn").isEmpty()) {
          var identity = identity(row);
          assertThat(identities.getOrDefault(row.get("bsn"), identity)).isEqualTo(identity);
          identities.put(row.get("bsn"), identity);
        }
      }
    }
    assertThat(identities.size()).isBetween(985, 1000);
  }

  @Test
  void every_resident_is_in_one_of_the_three_files_that_are_brought_in_first() {
    for (int resident = 0; resident < REGION.residents(); resident++) {
      int number = resident;
      assertThat(
              List.of(Source.INCOME_SUPPORT, Source.SHELTERED_WORK, Source.ASSESSMENTS).stream()
                  .mapToInt(source -> REGION.rows(source, number).size())
                  .sum())
          .as("rows of resident " + resident)
          .isPositive();
    }
  }

  @Test
  void some_rows_know_no_number_and_most_of_those_can_be_matched() {
    var numbered = new HashSet<List<String>>();
    var nameless = new HashSet<List<String>>();
    int withoutPostcode = 0;
    int rows = 0;
    var region = Region.of(7, 3000, TODAY);
    for (var source : Source.values()) {
      for (var row : Reader.read(region.file(source))) {
        rows++;
        if (!row.get("bsn").isEmpty()) {
          numbered.add(folded(row));
        } else if (row.get("postcode").isEmpty()) {
          withoutPostcode++;
        } else {
          nameless.add(folded(row));
        }
      }
    }
    assertThat(withoutPostcode).isBetween(5, rows / 200);
    assertThat(nameless.stream().filter(numbered::contains).count()).isGreaterThan(20);
    assertThat(nameless.stream().filter(key -> !numbered.contains(key)).count()).isBetween(2L, 25L);
  }

  @Test
  void the_wsw_is_a_closed_group() {
    int inWsw = 0;
    for (int resident = 0; resident < REGION.residents(); resident++) {
      var wsw =
          REGION.rows(Source.SHELTERED_WORK, resident).stream()
              .filter(row -> row.cells().get(Source.SHELTERED_WORK.kindColumn()).startsWith("WSW_"))
              .toList();
      if (!wsw.isEmpty()) {
        inWsw++;
        assertThat(wsw.getFirst().from()).as(wsw.toString()).isBefore(LocalDate.of(2015, 1, 1));
      }
    }
    assertThat(inWsw).isGreaterThan(50);
  }

  @Test
  void nothing_begins_or_is_registered_later_than_can_be_known() {
    int future = 0;
    int late = 0;
    int open = 0;
    for (var source : Source.values()) {
      for (var row : Reader.read(Region.of(7, 2000, TODAY).file(source))) {
        var from = LocalDate.parse(row.get("from"));
        assertThat(from).isBeforeOrEqualTo(TODAY.plusDays(60));
        future += from.isAfter(TODAY) ? 1 : 0;
        open += row.get("to").isEmpty() ? 1 : 0;
        if (!row.get("registered_on").isEmpty()) {
          assertThat(LocalDate.parse(row.get("registered_on"))).isBeforeOrEqualTo(TODAY);
          late += LocalDate.parse(row.get("registered_on")).isAfter(from) ? 1 : 0;
        }
      }
    }
    assertThat(future).isBetween(3, 60);
    assertThat(late).isGreaterThan(1000);
    assertThat(open).isGreaterThan(1000);
  }

  @Test
  void a_file_is_written_while_it_is_made() {
    var fullDisk =
        new Writer() {
          private int written;

          @Override
          public void write(char[] buffer, int offset, int length) throws IOException {
            written += length;
            if (written > 10_000) {
              throw new IOException("Disk full after " + written);
            }
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatThrownBy(
            () -> Region.of(1, 100_000, TODAY).file(Source.ASSESSMENTS).writeTo(fullDisk))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("Disk full after 100");
  }

  @Test
  void an_empty_region_has_files_with_a_header_only() {
    assertThat(Region.of(1, 0, TODAY).withBroken(5).file(Source.PLACEMENTS).text().lines())
        .hasSize(1);
  }

  @Test
  void a_file_on_disk_is_utf_8_and_replaces_the_earlier_one(@TempDir Path folder)
      throws IOException {
    REGION.withBroken(9).file(Source.DEBT_SUPPORT).writeInto(folder);
    var path = REGION.file(Source.DEBT_SUPPORT).writeInto(folder);
    assertThat(path).hasFileName("debt-support.csv");
    assertThat(Files.readString(path, StandardCharsets.UTF_8))
        .isEqualTo(REGION.file(Source.DEBT_SUPPORT).text());
  }

  @Test
  void a_bound_that_is_broken_names_the_field() {
    assertThatThrownBy(() -> Region.of(1, 100_001, TODAY)).hasMessageContaining("residents");
    assertThatThrownBy(() -> Region.of(1, -1, TODAY)).hasMessageContaining("residents");
    assertThatThrownBy(() -> REGION.withBroken(-1)).hasMessageContaining("broken");
    assertThatThrownBy(() -> Region.of(1, 1, LocalDate.of(2024, 12, 31)))
        .hasMessageContaining("date");
  }

  private static HashMap<String, CSVRecord> bySourceId(List<CSVRecord> rows) {
    var map = new HashMap<String, CSVRecord>();
    rows.forEach(row -> map.put(row.get("source_id"), row));
    return map;
  }

  private static String[] cells(HashMap<String, CSVRecord> rows, CSVRecord like) {
    var row = rows.get(like.get("source_id"));
    return row == null ? new String[0] : row.values();
  }

  private static List<String> identity(CSVRecord row) {
    return List.of(
        row.get("family_name"), row.get("given_names"), row.get("birth_date"), row.get("postcode"));
  }

  private static List<String> folded(CSVRecord row) {
    return identity(row).stream()
        .map(cell -> cell.toUpperCase(Locale.ROOT).replaceAll(" +", " "))
        .toList();
  }
}
