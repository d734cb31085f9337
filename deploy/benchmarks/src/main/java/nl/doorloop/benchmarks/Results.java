package nl.doorloop.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was measured: a JSON line per run of a scenario, and a table of the latest of each. */
final class Results {
  private static final String BEGIN = "<!-- results: made by ./run -->";
  private static final String END = "<!-- end of results -->";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path home;

  Results(Path home) {
    this.home = home;
  }

  /** One run of one scenario. */
  record Line(String at, String scenario, boolean quick, Machine machine, List<Case> cases) {}

  void add(String scenario, boolean quick, Machine machine, List<Case> cases) throws IOException {
    var at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    var line = JSON.writeValueAsString(new Line(at, scenario, quick, machine, cases)) + "\n";
    Files.writeString(file(scenario), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  private Path file(String scenario) throws IOException {
    return Files.createDirectories(home.resolve("results")).resolve(scenario + ".jsonl");
  }

  /** Puts the latest full run of every scenario into the README, or a quick one where none is. */
  void writeTable(List<String> scenarios) throws IOException {
    var table = new StringBuilder(BEGIN).append("\n");
    for (var scenario : scenarios) {
      var latest = latest(scenario);
      if (latest != null) {
        table.append(section(latest));
      }
    }
    var readme = home.resolve("README.md");
    var text = Files.readString(readme);
    int from = text.indexOf(BEGIN);
    int to = text.indexOf(END);
    if (from < 0 || to < from) {
      throw new IOException(readme + " lacks the two markers of the table");
    }
    Files.writeString(readme, text.substring(0, from) + table + text.substring(to));
  }

  private @Nullable Line latest(String scenario) throws IOException {
    if (!Files.exists(file(scenario))) {
      return null;
    }
    Line full = null;
    Line quick = null;
    for (var text : Files.readAllLines(file(scenario))) {
      var line = JSON.readValue(text, Line.class);
      if (line.quick()) {
        quick = line;
      } else {
        full = line;
      }
    }
    return full == null ? quick : full;
  }

  private static String section(Line line) {
    var m = line.machine();
    var text = new StringBuilder();
    text.append(
        "\n### %s%s\n\n%s, %d cores, %d GiB, %s, PostgreSQL %s, Kafka %s, load before %.1f\n\n"
            .formatted(
                line.scenario(),
                line.quick() ? " (quick run)" : "",
                line.at(),
                m.cores(),
                m.memoryGib(),
                m.jdk(),
                m.postgresql(),
                m.kafka(),
                m.load()));
    text.append(
        "| Case | Product | Against | | Unit | Ratio (min to max, pairs) | Aim | Reached |\n");
    text.append("|---|---|---|---|---|---|---|---|\n");
    line.cases().forEach(c -> text.append(row(c)).append("\n"));
    return text.toString();
  }

  private static String row(Case c) {
    var aim = c.aim();
    return "| %s%s | %s | %s | %s | %s | **%s** (%s to %s, %d) | %s | %s |"
        .formatted(
            c.what(),
            c.remark().isEmpty() ? "" : "<br>" + c.remark(),
            number(c.product()),
            c.against(),
            number(c.other()),
            c.unit(),
            number(c.ratio().median()),
            number(c.ratio().min()),
            number(c.ratio().max()),
            c.ratio().pairs(),
            aim == null ? "" : (aim.atLeast() ? "≥ " : "≤ ") + number(aim.bound()),
            aim == null ? "" : c.isReached() ? "yes" : "**no**");
  }

  static String line(Case c) {
    return row(c).replace("**", "");
  }

  private static String number(double value) {
    double size = Math.abs(value);
    var format = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}
