package nl.doorloop.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.doorloop.region.Source;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is typed, sent or brought in, right or wrong: the logs of the product, of its database
 * and of its broker say nothing of who it is about.
 */
@ExtendWith(Product.class)
class LogsHoldNoPersonTest {
  private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{9}(?![0-9])");

  /** Keys and codes that a source chooses itself, and that stand in the facts as they are. */
  private static final List<String> CODES_OF_THE_SOURCE = List.of("source_id", "household");

  /** Somebody whose every mark occurs nowhere else; each is used by one part of the story. */
  private record Person(String family, String given, String bsn, String born, String postcode) {
    List<String> marks() {
      return List.of(family, given, bsn, born, postcode, postcode.replace(" ", ""));
    }

    String json(String municipality) {
      return JsonMapper.shared()
          .writeValueAsString(
              Map.of(
                  "familyName", family,
                  "givenNames", given,
                  "bsn", bsn,
                  "birthDate", born,
                  "postcode", postcode,
                  "municipality", municipality));
    }

    Map<String, String> form() {
      return Map.of(
          "familyName", family,
          "givenNames", given,
          "bsn", bsn,
          "birthDate", born,
          "postcode", postcode,
          "municipality", "0505",
          "name", given + " " + family);
    }
  }

  private static final Person REGISTERED =
      new Person("Quispelvaart", "Zjoefilia", "999991772", "1931-07-29", "3311 ZQ");
  private static final Person BROUGHT_IN =
      new Person("Ypsilonder", "Wubbechien", "999993653", "1932-08-23", "3312 ZX");
  private static final Person WRONG =
      new Person("Xantippema", "Oebele-Jan", "999990019", "1933-09-17", "3313 ZV");

  private final List<String> marks = new ArrayList<>();

  @Test
  void no_log_holds_a_name_a_bsn_a_birth_date_or_a_postcode(RunningProduct product, Spans spans)
      throws Exception {
    for (var person : List.of(REGISTERED, BROUGHT_IN, WRONG)) {
      marks.addAll(person.marks());
    }
    var wire = new Wire(product.port(), "region");
    var resident = registering(product, wire);
    searching(wire);
    recording(wire, resident);
    bringingIn(product);
    badAddresses(wire);
    brokenRequests(product, wire);

    requireNone(product);
    var traced = String.join("\n", spans.texts());
    assertThat(traced).contains("/inwoners/{residentId}/vastleggen/{slug}");
    assertThat(marks).noneMatch(traced::contains);
  }

  @Test
  void no_log_holds_anybody_of_the_synthetic_region(RunningProduct product) throws Exception {
    var log = product.log();
    assertThat(log).contains("brought in INCOME_SUPPORT of the synthetic region");

    var people = new ArrayList<List<String>>();
    for (var source : List.of(Source.ASSESSMENTS, Source.INCOME_SUPPORT, Source.SHELTERED_WORK)) {
      people.addAll(SyntheticPeople.of(source));
    }
    assertThat(people).hasSizeGreaterThan(RunningProduct.RESIDENTS);
    var lines = log.toLowerCase(Locale.ROOT).lines().toList();
    var numbers = NUMBER.matcher(log).results().map(n -> n.group()).collect(Collectors.toSet());
    for (var person : people) {
      assertThat(numbers).doesNotContain(person.get(0));
      var family = person.get(1).toLowerCase(Locale.ROOT);
      var given = person.get(2).toLowerCase(Locale.ROOT);
      assertThat(lines).noneMatch(line -> line.contains(family) && line.contains(given));
    }
  }

  @Test
  void every_line_of_the_log_is_json_that_says_when_where_and_what(RunningProduct product)
      throws Exception {
    var lines = Files.readAllLines(product.data().resolve("log/doorloop.log"));
    assertThat(lines).isNotEmpty();
    for (var line : lines) {
      var json = JsonMapper.shared().readTree(line);
      assertThat(
              List.of(
                  json.at("/@timestamp").asString(),
                  json.at("/log/level").asString(),
                  json.at("/log/logger").asString(),
                  json.at("/process/thread/name").asString(),
                  json.at("/service/name").asString(),
                  json.at("/service/node/name").asString()))
          .as(line)
          .doesNotContain("");
      assertThat(json.has("message")).as(line).isTrue();
    }
  }

  /** The id of the one who was registered. */
  private String registering(RunningProduct product, Wire wire) throws Exception {
    var id =
        product
            .as("region")
            .command("/v1/residents", UUID.randomUUID().toString(), REGISTERED.json("0505"))
            .get("id")
            .asString();
    // The same BSN, for somebody else.
    wire.json("/v1/residents", REGISTERED.json("0505").replace("Zjoefilia", "Oebele-Jan"));
    for (var wrong :
        List.of(
            "{\"familyName\":\"" + WRONG.family() + "\",\"bsn\":",
            WRONG.json("9999"),
            WRONG.json(WRONG.family()),
            WRONG.json("0505").replace(WRONG.born(), WRONG.born() + "x"),
            WRONG
                .json("0505")
                .replace("\"" + WRONG.family() + "\"", "{\"a\":\"" + WRONG.family() + "\"}"),
            WRONG.json("0505").replace("\"familyName\"", "\"" + WRONG.family() + "\""),
            WRONG.json("0505").replace(WRONG.family(), WRONG.family().repeat(50)),
            WRONG.json("0505").replace(WRONG.family(), WRONG.family() + "\\u0000"),
            WRONG.json("0505").replace(WRONG.family(), WRONG.family() + "\\ud800"),
            "[" + WRONG.json("0505") + "]",
            "\"" + WRONG.bsn() + "\"")) {
      assertThat(wire.json("/v1/residents", wrong).statusCode())
          .as(wrong)
          .isGreaterThanOrEqualTo(400);
      wire.json("/v1/residents/" + id + "/assessments", wrong);
      wire.json("/v1/income-support/applications", wrong);
      wire.json("/v1/sheltered-work/employments", wrong);
    }
    wire.form("/inwoners/nieuw", REGISTERED.form());
    for (var field : WRONG.form().keySet()) {
      var form = new LinkedHashMap<>(WRONG.form());
      form.put(field, form.get(field) + WRONG.family() + WRONG.bsn());
      wire.form("/inwoners/nieuw", form);
    }
    return id;
  }

  private static void searching(Wire wire) throws Exception {
    for (var person : List.of(REGISTERED, BROUGHT_IN, WRONG)) {
      for (var body :
          List.of(
              "{\"bsn\":\"%s\"}".formatted(person.bsn()),
              "{\"bsn\":\"%s1\"}".formatted(person.bsn()),
              "{\"name\":\"%s %s\"}".formatted(person.given(), person.family()),
              "{\"name\":\"%s\",\"birthDate\":\"%s\"}".formatted(person.family(), person.born()),
              "{\"%s\":\"%s\"}".formatted(person.family(), person.bsn()),
              "{\"name\":\"%s".formatted(person.family()))) {
        wire.json("/v1/residents/_search", body);
      }
      wire.form("/inwoners", person.form());
    }
  }

  private static void recording(Wire wire, String resident) throws Exception {
    for (var slug :
        List.of("meting", "regie", "adres", "stap", "afsluiten", "aanvraag", "dienstverband")) {
      var form = new LinkedHashMap<String, String>();
      for (var field :
          List.of(
              "rung",
              "from",
              "on",
              "lastDay",
              "municipality",
              "organisation",
              "step",
              "reason",
              "scheme",
              "receivedOn",
              "modality",
              "employerKvk",
              "hoursPerWeek",
              "household")) {
        form.put(field, WRONG.family() + " " + WRONG.bsn());
      }
      wire.form("/inwoners/" + resident + "/vastleggen/" + slug, form);
    }
    wire.form(
        "/inwoners/" + resident + "/vastleggen/meting", Map.of("rung", "3", "from", "2026-02-02"));
    // A key that says who, used twice, for two things.
    for (var from : List.of("2026-02-03", "2026-02-04")) {
      Wire.send(
          wire.request("/v1/residents/" + resident + "/assessments")
              .header("Idempotency-Key", WRONG.bsn())
              .header("Content-Type", "application/json")
              .POST(
                  java.net.http.HttpRequest.BodyPublishers.ofString(
                      "{\"rung\":2,\"from\":\"%s\"}".formatted(from))));
    }
  }

  private static void bringingIn(RunningProduct product) throws Exception {
    var admin = product.as("admin");
    for (var source : List.of(Source.ASSESSMENTS, Source.INCOME_SUPPORT, Source.SHELTERED_WORK)) {
      var rows = new ArrayList<Map<String, String>>();
      for (int i = 0; i < 20; i++) {
        rows.add(row(source, "P-" + i, BROUGHT_IN));
      }
      admin.report(admin.startImport(source, file(source, rows)));
      // A broken one among many, then many broken ones, then what is no file at all.
      var broken = row(source, "P-20", WRONG);
      broken.put("birth_date", WRONG.born() + WRONG.family());
      rows.add(broken);
      admin.report(admin.startImport(source, file(source, rows)));
      for (var column : source.columns()) {
        var bad = row(source, "P-21", WRONG);
        if (!CODES_OF_THE_SOURCE.contains(column)) {
          bad.put(column, WRONG.family() + WRONG.bsn());
        }
        ended(admin, admin.startImport(source, file(source, List.of(bad))));
      }
      admin.stopped(admin.startImport(source, WRONG.json("0505")));
      admin.stopped(admin.startImport(source, file(source, rows).replace(";", "\";\"")));
    }
    new Wire(product.port(), "admin")
        .form("/beheer/inlezen", Map.of("source", WRONG.family(), "dryRun", WRONG.bsn()));
  }

  /** Some of these cells are names as good as any. */
  private static void ended(Api admin, String importId) {
    Waiting.until(
        "import " + importId + " has ended",
        Duration.ofMinutes(1),
        () -> !"RUNNING".equals(admin.get("/v1/imports/" + importId).get("status").asString()));
  }

  private static void badAddresses(Wire wire) throws Exception {
    for (var path :
        List.of(
            "/v1/residents/" + WRONG.bsn(),
            "/v1/residents/" + WRONG.family() + "/trajectory",
            "/inwoners/" + WRONG.bsn(),
            "/inwoners?zoekopdracht=" + WRONG.bsn() + "&na=" + WRONG.family(),
            "/inwoners?naam=" + WRONG.family(),
            "/v1/flows?from=" + WRONG.born() + "x&to=" + WRONG.family() + "&by=" + WRONG.bsn(),
            "/" + WRONG.family(),
            "/v1/imports/" + WRONG.bsn(),
            "/sturing?van=" + WRONG.family() + "&tot=" + WRONG.bsn())) {
      wire.get(path);
    }
  }

  /** What Tomcat turns down before the application hears of it. */
  private static void brokenRequests(RunningProduct product, Wire wire) throws Exception {
    var host = " HTTP/1.1\r\nHost: localhost:" + product.port() + "\r\nConnection: close\r\n";
    var login = "Authorization: " + wire.authorization() + "\r\n";
    var who = WRONG.family() + "-" + WRONG.bsn();
    wire.raw("GET /" + who + "|{}" + host + "\r\n");
    wire.raw("G@T" + who + " /" + host + "\r\n");
    wire.raw("GET /login" + host + who + "\r\n" + who + ": (\r\n\r\n");
    wire.raw("GET /login" + host + "Cookie: a=\"" + who + "; b={" + who + "}\r\n\r\n");
    wire.raw("GET /inwoners?naam=%zz" + who + host + login + "\r\n");
    var body = "name=" + who + "%zz&" + who + "%=1&bsn=%" + WRONG.bsn();
    wire.raw(
        "POST /inwoners"
            + host
            + login
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
    wire.raw(
        "POST /v1/imports"
            + host
            + login
            + "Content-Type: multipart/form-data; boundary="
            + who
            + "\r\nContent-Length: 40\r\n\r\n--"
            + who.substring(0, 20)
            + "-----------------");
    wire.raw(
        "POST /login"
            + host
            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n"
            + body);
    wire.raw("GET /v1/residents/%00" + who + host + login + "\r\n");
    wire.raw("GET /;" + who + "//../" + host + login + "\r\n");
    wire.raw(
        "POST /login"
            + host
            + "Content-Type: application/json; charset="
            + who
            + "\r\nContent-Length: 2\r\n\r\n{}");
  }

  private void requireNone(RunningProduct product) throws IOException {
    var log = product.log().toLowerCase(Locale.ROOT);
    var found = new TreeSet<String>();
    for (var mark : marks) {
      log.lines()
          .filter(line -> line.contains(mark.toLowerCase(Locale.ROOT)))
          .forEach(line -> found.add(mark + " in: " + line));
    }
    assertThat(found).isEmpty();
    // Nor does the broker's copy of the facts, nor that of the identities, which is encrypted.
    for (var segment : segments(product)) {
      var text = Files.readString(segment, StandardCharsets.ISO_8859_1);
      assertThat(marks).as(segment.toString()).noneMatch(text::contains);
    }
  }

  private static List<Path> segments(RunningProduct product) throws IOException {
    try (var files = Files.walk(product.data().resolve("kafka"))) {
      var segments =
          files
              .filter(f -> f.toString().contains("/doorloop.") && f.toString().endsWith(".log"))
              .toList();
      assertThat(segments).isNotEmpty();
      return segments;
    }
  }

  private static Map<String, String> row(Source source, String id, Person person) {
    var row = new LinkedHashMap<String, String>();
    row.put("source_id", id);
    row.put("bsn", person.bsn());
    row.put("family_name", person.family());
    row.put("given_names", person.given());
    row.put("birth_date", person.born());
    row.put("postcode", person.postcode());
    row.put("municipality", "0505");
    row.put("from", "2025-03-01");
    switch (source) {
      case ASSESSMENTS -> row.put("rung", "2");
      case INCOME_SUPPORT -> {
        row.put("scheme", "GENERAL_ASSISTANCE");
        row.put("monthly_amount", "1000.00");
      }
      case SHELTERED_WORK -> row.put("modality", "WSW_GROUP_SECONDMENT");
      case PLACEMENTS, DEBT_SUPPORT ->
          throw new IllegalArgumentException("no service takes the rows of " + source);
    }
    return row;
  }

  private static String file(Source source, List<Map<String, String>> rows) {
    return String.join(";", source.columns())
        + "\n"
        + rows.stream()
            .map(
                row ->
                    source.columns().stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .collect(Collectors.joining(";", "", "\n")))
            .collect(Collectors.joining());
  }
}
