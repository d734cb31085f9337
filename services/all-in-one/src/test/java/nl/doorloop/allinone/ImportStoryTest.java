package nl.doorloop.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.region.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * What the administrator of an organisation does with a file over the months, against the running
 * product.
 */
@ExtendWith(Product.class)
class ImportStoryTest {
  private static final String ANNA = "123456782";
  private static final String BORIS = "999990342";

  private static String file(List<Map<String, String>> rows) {
    var text = new StringBuilder(String.join(";", Source.SHELTERED_WORK.columns())).append('\n');
    for (var row : rows) {
      text.append(
              String.join(
                  ";",
                  Source.SHELTERED_WORK.columns().stream()
                      .map(c -> row.getOrDefault(c, ""))
                      .toList()))
          .append('\n');
    }
    return text.toString();
  }

  private static Map<String, String> row(String id, String bsn, String name) {
    var row = new LinkedHashMap<String, String>();
    row.put("source_id", id);
    row.put("bsn", bsn);
    row.put("family_name", name);
    row.put("given_names", "Testpersoon");
    row.put("birth_date", "1985-02-28");
    row.put("postcode", "3311 AB");
    row.put("municipality", "0505");
    row.put("from", "2025-03-01");
    row.put("modality", "WSW_GROUP_SECONDMENT");
    return row;
  }

  private static Map<String, String> with(Map<String, String> row, String column, String cell) {
    var other = new LinkedHashMap<>(row);
    other.put(column, cell);
    return other;
  }

  private static void requireCounts(
      JsonNode report, int read, int accepted, int unchanged, int corrected, int rejected) {
    assertThat(
            List.of(
                report.get("read").asInt(),
                report.get("accepted").asInt(),
                report.get("unchanged").asInt(),
                report.get("corrected").asInt(),
                report.get("rejected").size()))
        .as(report.toString())
        .containsExactly(read, accepted, unchanged, corrected, rejected);
  }

  private static List<String> rowsOf(RunningProduct product, String bsn) throws Exception {
    var found = product.as("region").search("{\"bsn\": \"" + bsn + "\"}");
    var rows = new ArrayList<String>();
    for (var resident : found) {
      var line =
          product
              .as("region")
              .get("/v1/residents/" + resident.get("residentId").asString() + "/trajectory");
      for (var segment : line.get("segments")) {
        for (var provision : segment.get("provisions")) {
          rows.add(provision.get("sourceId").asString() + " " + provision.get("kind").asString());
        }
      }
    }
    return rows;
  }

  @Test
  void a_file_comes_in_again_and_again_and_the_line_says_what_the_latest_one_says(
      RunningProduct product) throws Exception {
    var admin = product.as("admin");
    var anna = row("STORY-1", ANNA, "Anker");
    var boris = row("STORY-2", BORIS, "Balk");
    var broken = with(row("STORY-3", "123456789", "Cel"), "to", "2025-02-30");
    var twenty = new ArrayList<Map<String, String>>();
    for (int i = 10; i < 30; i++) {
      twenty.add(
          with(with(row("STORY-" + i, "", "Deel" + i), "postcode", ""), "municipality", "0590"));
    }
    var first = new ArrayList<>(List.of(anna, boris, broken));
    first.addAll(twenty);

    var dry =
        admin.report(
            admin.startImport(Source.SHELTERED_WORK, file(first), Map.of("dryRun", "true")));
    requireCounts(dry, 23, 22, 0, 0, 1);
    assertThat(product.as("region").search("{\"bsn\": \"" + ANNA + "\"}")).isEmpty();

    var report = admin.report(admin.startImport(Source.SHELTERED_WORK, file(first)));
    requireCounts(report, 23, 22, 0, 0, 1);
    assertThat(report.get("rejected").get(0).get("row").asInt()).isEqualTo(4);
    assertThat(report.get("rejected").get(0).get("field").asString()).isEqualTo("bsn");
    assertThat(rowsOf(product, ANNA)).containsExactly("STORY-1 WSW_GROUP_SECONDMENT");

    requireCounts(
        admin.report(admin.startImport(Source.SHELTERED_WORK, file(first))), 23, 0, 22, 0, 1);

    // A correction, a change of name only, and a row that turns out to be somebody else's.
    var second =
        new ArrayList<>(
            List.of(
                with(anna, "modality", "WSW_INDIVIDUAL_SECONDMENT"),
                with(with(boris, "bsn", ANNA), "family_name", "Anker")));
    second.addAll(twenty.stream().map(r -> with(r, "given_names", "Testpersoon")).toList());
    requireCounts(
        admin.report(admin.startImport(Source.SHELTERED_WORK, file(second))), 22, 2, 20, 2, 0);
    assertThat(rowsOf(product, ANNA))
        .containsExactlyInAnyOrder(
            "STORY-1 WSW_INDIVIDUAL_SECONDMENT", "STORY-2 WSW_GROUP_SECONDMENT");
    assertThat(rowsOf(product, BORIS)).isEmpty();

    // A row without a BSN that looks like Anna: recorded at once, and proposed.
    var third =
        List.of(
            with(with(anna, "modality", "WSW_INDIVIDUAL_SECONDMENT"), "note", ""),
            with(row("STORY-4", "", "  ANKER "), "from", "2026-01-01"));
    var matched = admin.report(admin.startImport(Source.SHELTERED_WORK, file(third)));
    requireCounts(matched, 2, 1, 1, 0, 0);
    assertThat(matched.get("matches")).hasSize(1);
    assertThat(matched.get("missing").valueStream().map(JsonNode::asString).toList())
        .contains("STORY-2", "STORY-29")
        .doesNotContain("STORY-1");

    // Another source's file, and one with too many broken rows: stopped, and nothing changed.
    var wrong = admin.stopped(admin.startImport(Source.INCOME_SUPPORT, file(first)));
    assertThat(wrong.get("stoppedBecause").asString())
        .contains("it misses the columns scheme, household");
    var tooMany =
        admin.stopped(
            admin.startImport(
                Source.SHELTERED_WORK, file(List.of(with(anna, "to", "2026-01-01"), broken))));
    assertThat(tooMany.get("stoppedBecause").asString()).contains("1 of the 2 rows are broken");
    assertThat(rowsOf(product, ANNA)).contains("STORY-1 WSW_INDIVIDUAL_SECONDMENT");
  }
}
