package nl.doorloop.allinone;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** What the rules and the dashboard ask is what the product measures, and is explained. */
@ExtendWith(Product.class)
class MeasuredTest {
  private static final Path FOLDER = Path.of("../../deploy/observability");
  private static final Pattern METRIC =
      Pattern.compile("\\b(?:doorloop|http|hikaricp|jvm|process|disk)_[a-z0-9_]+");
  private static final Pattern DOCUMENTED = Pattern.compile("(?m)^\\| `(doorloop_[a-z0-9_]+)`");
  private static final Pattern PART = Pattern.compile("_(bucket|count|sum|max)$");

  @Test
  void every_metric_that_a_rule_or_the_dashboard_asks_for_is_there(RunningProduct product)
      throws Exception {
    var measured = measured(product);
    assertThat(asked(text("alerts.yaml"))).hasSizeGreaterThan(15).isSubsetOf(measured);
    assertThat(asked(text("dashboard.json"))).hasSizeGreaterThan(20).isSubsetOf(measured);
  }

  @Test
  void every_metric_of_our_own_is_explained_and_shown(RunningProduct product) throws Exception {
    var own =
        measured(product).stream()
            .filter(name -> name.startsWith("doorloop_"))
            .map(name -> PART.matcher(name).replaceFirst(""))
            .collect(toCollection(TreeSet::new));
    var explained =
        DOCUMENTED.matcher(text("README.md")).results().map(found -> found.group(1)).toList();
    assertThat(explained).doesNotHaveDuplicates();
    assertThat(new TreeSet<>(explained)).isEqualTo(own);
    var shown = text("dashboard.json");
    assertThat(own).allSatisfy(name -> assertThat(shown).contains(name));
  }

  @Test
  void the_metrics_of_every_service_are_at_one_address_and_name_nobody(RunningProduct product)
      throws Exception {
    var text = scrape(product);
    for (var service :
        List.of(
            "continuity",
            "income-support",
            "sheltered-work",
            "employer-desk",
            "debt-support",
            "one-counter")) {
      assertThat(text).contains("service=\"" + service + "\"");
    }
    // No label holds an id: neither a resident's nor any other.
    assertThat(text)
        .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    for (var user : List.of("region", "manager", "employer")) {
      assertThat(new Wire(product.port(), user).get("/actuator/prometheus").statusCode())
          .as(user)
          .isEqualTo(403);
    }
  }

  @Test
  void the_rules_and_the_dashboard_are_well_formed() throws Exception {
    Map<String, List<Map<String, List<Map<String, Object>>>>> rules =
        new Yaml().load(text("alerts.yaml"));
    assertThat(rules.get("groups").getFirst().get("rules"))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            rule -> {
              assertThat(rule).containsKeys("alert", "expr", "labels", "annotations");
              assertThat(rule.get("annotations"))
                  .asInstanceOf(InstanceOfAssertFactories.map(String.class, String.class))
                  .containsOnlyKeys("summary", "runbook");
              assertThat(((Map<?, ?>) rule.get("labels")).get("severity")).isIn("page", "ticket");
            });
    Map<String, Object> scraping = new Yaml().load(text("prometheus.yaml"));
    assertThat(scraping).containsKeys("rule_files", "scrape_configs");
    var ids = new TreeSet<Integer>();
    for (var panel : JsonMapper.shared().readTree(text("dashboard.json")).get("panels")) {
      assertThat(ids.add(panel.get("id").asInt())).as(panel.get("title").asString()).isTrue();
    }
  }

  private static Set<String> measured(RunningProduct product) throws Exception {
    return scrape(product)
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("[{ ]", 2)[0])
        .collect(toCollection(TreeSet::new));
  }

  private static String scrape(RunningProduct product) throws Exception {
    var answer =
        Wire.send(
            new Wire(product.port(), "admin")
                .request("/actuator/prometheus")
                .setHeader("Accept", "text/plain"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static Set<String> asked(String text) {
    return METRIC
        .matcher(text)
        .results()
        .map(found -> found.group())
        .collect(toCollection(TreeSet::new));
  }

  private static String text(String file) throws IOException {
    return Files.readString(FOLDER.resolve(file));
  }
}
