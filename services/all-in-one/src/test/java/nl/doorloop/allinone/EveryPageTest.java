package nl.doorloop.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.LocatorOptions;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorloop.allinone.Browser.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Every page for every kind of reader: readable, operable, narrow, quiet, from this site alone. */
@ExtendWith(Product.class)
class EveryPageTest {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final List<String> ADMIN =
      List.of("/beheer", "/beheer/inlezen", "/beheer/waarden", "/beheer/waarden/nieuw");
  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void case_workers_can_read_every_page(RunningProduct product)
      throws IOException, InterruptedException {
    check(product, "region", forCaseWorkers(product));
  }

  @Test
  void managers_can_read_every_page(RunningProduct product) {
    check(
        product,
        "manager",
        List.of(
            "/sturing",
            "/sturing?by=step",
            "/sturing/feiten?figure=INCOME_GAP_DAYS&from=2015-01-01",
            "/sturing/feiten?figure=REINSTATED&municipality=0523",
            "/over",
            "/inwoners"));
  }

  @Test
  void employers_can_read_every_page(RunningProduct product)
      throws IOException, InterruptedException {
    var employer = employer(product);
    var opening = desk(product, employer).at("/openings/0/openingId").asString();
    check(
        product,
        "employer",
        List.of(
            "/werkgever",
            "/werkgever/aanbod",
            "/werkgever/vraag",
            "/werkgever/aantal?over=" + opening,
            "/werkgever/sluiten?over=" + opening,
            "/werkgever/voorstel?over=" + proposal(product, opening),
            "/werkgever/contact",
            "/werkgevers",
            "/inwoners",
            "/over"));
  }

  @Test
  void an_employer_offers_work_and_asks_something_and_a_case_worker_answers(RunningProduct product)
      throws IOException, InterruptedException {
    var employer = employer(product);
    try (var visitor = browser.logIn(product.address(), "employer", 1200)) {
      var page = visitor.page();
      visitor.open("/werkgever");
      assertThat(page.locator(".contact").innerText()).contains("Sanne Voorbeeld");
      page.click("a[href$='/werkgever/aanbod']");
      page.click("main form button");
      assertThat(page.title()).startsWith("Fout:");
      page.fill("#title", "Medewerker kantine");
      page.fill("#places", "2");
      page.click("main form button");
      page.waitForSelector(".notice--done");
      assertThat(page.locator(".offer").allInnerTexts())
          .anyMatch(text -> text.contains("Medewerker kantine") && text.contains("2 plaatsen"));
      page.click("a[href$='/werkgever/vraag']");
      page.selectOption("#about", "WORKPLACE");
      page.fill("#question", "Wie betaalt een aangepaste stoel?");
      page.click("main form button");
      page.waitForSelector(".notice--done");
      assertThat(visitor.complaints()).isEmpty();
    }
    try (var visitor = browser.logIn(product.address(), "region", 1200)) {
      var page = visitor.page();
      visitor.open("/werkgevers/" + employer);
      page.locator(".event", new LocatorOptions().setHasText("stoel")).locator("a").click();
      page.fill("#answer", "Dat bespreken we deze week.");
      page.click("main form button");
      page.waitForSelector(".notice--done");
      assertThat(page.locator(".event").allInnerTexts())
          .anyMatch(text -> text.contains("Dat bespreken we deze week."));
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void a_case_worker_proposes_somebody_and_the_employer_answers_without_a_name(
      RunningProduct product) throws IOException, InterruptedException {
    var employer = employer(product);
    var found = product.as("region").search("{\"municipality\":\"0505\"}");
    var name = found.get(2).get("name").asString();
    try (var visitor = browser.logIn(product.address(), "region", 1200)) {
      var page = visitor.page();
      visitor.open("/werkgevers/" + employer);
      page.locator("a[href*='/voorstellen?over=']").last().click();
      page.click("form[role=search] button");
      assertThat(page.title()).startsWith("Fout:");
      page.fill("#name", name);
      page.click("form[role=search] button");
      assertThat(page.url()).doesNotContain(name);
      assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations()).isEmpty();
      page.locator("table button").first().click();
      page.waitForSelector(".notice--done");
      assertThat(page.locator("main").innerText()).contains(name);
      assertThat(visitor.complaints()).isEmpty();
    }
    try (var visitor = browser.logIn(product.address(), "employer", 1200)) {
      var page = visitor.page();
      visitor.open("/werkgever");
      assertThat(page.locator("main").innerText()).contains("Kandidaat").doesNotContain(name);
      page.locator("a[href*='/werkgever/voorstel?over=']").last().click();
      page.selectOption("#outcome", "NOT_PLACED");
      page.click("main form button");
      assertThat(page.title()).startsWith("Fout:");
      page.selectOption("#outcome", "INVITED");
      page.click("main form button");
      page.waitForSelector(".notice--done");
      assertThat(page.locator(".offer").allInnerTexts())
          .anyMatch(text -> text.contains("uitgenodigd op"));
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void what_was_recorded_about_an_employer_is_looked_at_and_withdrawn(RunningProduct product)
      throws IOException, InterruptedException {
    var employer = employer(product);
    var event = closing(product);
    var address = "/v1/corrections/" + event;
    assertThat(product.as("region").get(address).get("withdrawn").asBoolean()).isFalse();
    try (var visitor = browser.logIn(product.address(), "region", 1200)) {
      var page = visitor.page();
      visitor.open("/werkgevers/" + employer + "/correcties");
      page.click("a[href$='/correcties/" + event + "']");
      page.click("main form button");
      assertThat(page.title()).startsWith("Fout:");
      page.selectOption("#soort", "NEVER");
      page.selectOption("#waarom", "RECORDED_WRONGLY");
      page.click("main form button");
      assertThat(page.locator("#preview").innerText()).contains("Nooit gesloten");
      assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations()).isEmpty();
      page.click("main form button[value=vastleggen]");
      page.waitForSelector(".notice--done");
      assertThat(page.locator(".offer").allInnerTexts())
          .anyMatch(text -> text.contains("Nooit gesloten"));
      assertThat(visitor.complaints()).isEmpty();
    }
    assertThat(product.as("region").get(address).get("withdrawn").asBoolean()).isTrue();
  }

  /** An opening that is closed; the event that says so. */
  private static String closing(RunningProduct product) throws IOException, InterruptedException {
    var region = product.as("region");
    var body =
        "{\"employerId\":\"%s\",\"title\":\"Nooit gesloten\",\"places\":1,\"from\":\"2026-01-01\"}";
    var key = "closing-" + UUID.randomUUID();
    var opening = region.command("/v1/openings", key, body.formatted(employer(product)));
    var address = "/v1/openings/" + opening.get("id").asString() + "/close";
    return region
        .command(address, key + "-close", "{\"reason\":\"OTHER\"}")
        .at("/eventIds/0")
        .asString();
  }

  private static JsonNode desk(RunningProduct product, String employer)
      throws IOException, InterruptedException {
    return product.as("region").get("/v1/employers/" + employer + "/desk");
  }

  private static String proposal(RunningProduct product, String opening)
      throws IOException, InterruptedException {
    var body = "{\"residentId\":\"" + resident(product) + "\"}";
    return product
        .as("region")
        .command("/v1/openings/" + opening + "/proposals", "propose-" + opening, body)
        .get("id")
        .asString();
  }

  private static String employer(RunningProduct product) throws IOException, InterruptedException {
    return product
        .as("employer")
        .get("/v1/employers")
        .get("items")
        .get(0)
        .get("employerId")
        .asString();
  }

  @Test
  void administrators_can_read_every_page(RunningProduct product)
      throws IOException, InterruptedException {
    var run = product.as("admin").get("/v1/imports").get("items").get(0).get("id").asString();
    check(
        product,
        "admin",
        Stream.concat(ADMIN.stream(), Stream.of("/beheer/inlezen/" + run)).toList());
  }

  @Test
  void a_value_is_set_and_withdrawn(RunningProduct product) {
    try (var visitor = browser.logIn(product.address(), "admin", 1200)) {
      var page = visitor.page();
      visitor.open("/beheer/waarden/nieuw");
      page.selectOption("#name", "DEBT_DECISION_WEEKS");
      page.selectOption("#municipality", "0505");
      page.fill("#value", "9");
      page.fill("#source", "Verordening schuldhulpverlening");
      page.click("main form button");
      assertThat(page.title()).startsWith("Fout:");
      page.fill("#value", "6");
      page.click("main form button");
      page.waitForSelector(".notice--done");
      assertThat(page.locator("main").innerText()).contains("6 weken", "admin");
      page.locator("main details summary").first().click();
      page.locator("main details button").first().click();
      page.waitForSelector(".notice--done");
      assertThat(page.locator("main").innerText()).doesNotContain("6 weken");
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void a_resident_is_found_recorded_about_and_shown_again(RunningProduct product)
      throws IOException, InterruptedException {
    try (var visitor = browser.logIn(product.address(), "region", 1200)) {
      var page = visitor.page();
      visitor.open("/inwoners");
      page.selectOption("#municipality", "0505");
      page.click("form[role=search] button");
      assertThat(page.url()).doesNotContain("0505");
      page.locator("table a").first().click();
      page.click("a[href$='/vastleggen']");
      page.click("a[href$='/vastleggen/meting']");
      page.click("main form button");
      assertThat(page.title()).startsWith("Fout:");
      page.selectOption("#rung", "2");
      page.click("main form button");
      page.waitForSelector(".notice--done");
      assertThat(page.locator(".event").allInnerTexts()).anyMatch(text -> text.contains("trede 2"));
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void work_is_taken_on_and_given_back_after_a_second_look(RunningProduct product) {
    try (var visitor = browser.logIn(product.address(), "region", 1200)) {
      var page = visitor.page();
      visitor.open("/werklijst");
      page.click("main button[value=toewijzen]");
      assertThat(page.locator(".notice").innerText()).contains("Kies eerst");
      page.locator("input[name=item]").first().check();
      page.click("main button[value=toewijzen]");
      assertThat(page.locator("#behandelaar").inputValue()).isEqualTo("region");
      page.click("main button[value=toewijzen]");
      page.waitForSelector(".notice--done");
      visitor.open("/werklijst?lijst=mij");
      page.locator("input[name=item]").first().check();
      page.click("main button[value=vrijgeven]");
      page.click("main button[value=vrijgeven]");
      page.waitForSelector(".notice--done");
      assertThat(page.locator("input[name=item]").count()).isZero();
      visitor.open("/werklijst?lijst=organisatie&binnen=7");
      page.click("main details summary");
      page.fill("#naam", "Deze week");
      page.click("form[action$='/werklijst/weergaven'] button");
      page.click(".views a");
      assertThat(page.url()).endsWith("/werklijst?lijst=organisatie&binnen=7");
      page.click(".views button");
      assertThat(page.locator(".views").count()).isZero();
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void what_was_recorded_wrongly_is_looked_at_and_corrected(RunningProduct product)
      throws IOException, InterruptedException {
    var resident = resident(product);
    var recorded =
        product
            .as("region")
            .command(
                "/v1/residents/" + resident + "/assessments",
                "correct-" + resident,
                "{\"rung\":1,\"from\":\"2014-02-03\"}");
    var event = recorded.at("/eventIds/0").asString();
    try (var visitor = browser.logIn(product.address(), "region", 1200)) {
      var page = visitor.page();
      visitor.open("/inwoners/" + resident + "/correcties/" + event + "?after=" + event);
      page.click("main form button");
      assertThat(page.title()).startsWith("Fout:");
      page.selectOption("#soort", "OTHERWISE");
      page.selectOption("#waarom", "RECORDED_WRONGLY");
      page.fill("#rung", "2");
      page.click("main form button");
      assertThat(page.locator("#preview").innerText()).contains("trede 2");
      page.click("main form button[value=vastleggen]");
      page.waitForSelector(".notice--done");
      assertThat(page.locator(".event ins").allInnerTexts()).anyMatch(t -> t.contains("trede 2"));
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void an_open_page_hears_of_something_new_and_changes_only_when_asked(RunningProduct product)
      throws IOException, InterruptedException {
    var resident = resident(product);
    try (var visitor = browser.logIn(product.address(), "region", 1200)) {
      var page = visitor.page();
      visitor.open("/inwoners/" + resident);
      var before = page.locator(".count").innerText();
      product
          .as("region")
          .command(
              "/v1/residents/" + resident + "/assessments",
              "live-" + resident,
              "{\"rung\":1,\"from\":\"2015-02-03\"}");
      page.waitForSelector(".news--shown");
      assertThat(page.locator(".count").innerText()).isEqualTo(before);
      page.click(".news__do a");
      page.waitForFunction(
          "before => document.querySelector('.count').innerText !== before", before);
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  @Test
  void the_language_is_changed_on_the_page_that_is_open(RunningProduct product) {
    try (var visitor = browser.logIn(product.address(), "manager", 1200)) {
      visitor.open("/sturing?by=organisation");
      visitor.page().click("button[name=taal]");
      assertThat(visitor.page().url()).endsWith("/sturing?by=organisation");
      assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo("en");
      assertThat(visitor.page().locator("h1").innerText()).startsWith("Moves up and down");
    }
  }

  private static List<String> forCaseWorkers(RunningProduct product)
      throws IOException, InterruptedException {
    var resident = "/inwoners/" + resident(product);
    var fallen = FallBackStoryTest.somebody(product);
    return List.of(
        "/inwoners",
        resident,
        resident + "?knownOn=2020-01-01&validOn=2019-01-01&by=organisation",
        resident + "?knownOn=2999-01-01",
        resident + "/vastleggen",
        resident + "/vastleggen/meting",
        resident + "/vastleggen/stap",
        resident + "/vastleggen/dienstverband",
        resident + "/vastleggen/terugval?over=" + agreement(product, resident),
        fallen.page(),
        fallen.page() + "/vastleggen",
        fallen.form(),
        resident + "/vastleggen/besluit-bekendgemaakt",
        resident + "/vastleggen/doel",
        resident + "/vastleggen/contact",
        resident + "/vastleggen/voorbereiding",
        resident + "/vastleggen/inkomenstoeslag",
        resident + "/vastleggen/arbeidsvermogen-vragen",
        resident + "/overdragen",
        resident + "/overstap",
        resident + "/overstap?on=2024-03-01",
        resident + "/overstap?on=1&knownOn=2999-01-01",
        "/overdrachten",
        "/overdrachten/" + handOver(product, resident.substring("/inwoners/".length())),
        resident + "/correcties/" + newestEvent(product, resident),
        "/werklijst",
        "/werklijst?lijst=stil",
        "/werklijst?lijst=mij&gemeente=0505&binnen=7",
        "/werklijst/controle?doe=toewijzen&item=" + workItem(product),
        "/werkgevers",
        "/werkgevers?zoek=zzz",
        "/werkgevers/nieuw?zoek=00100099",
        "/werkgevers/" + employer(product),
        "/werkgevers/" + employer(product) + "/contact",
        "/werkgevers/" + employer(product) + "/vestiging",
        "/werkgevers/" + employer(product) + "/afspraak",
        "/werkgevers/" + employer(product) + "/correcties",
        "/werkgevers/" + employer(product) + "/correcties/" + closing(product),
        "/werkgevers/"
            + employer(product)
            + "/afspraak-beeindigen?over="
            + desk(product, employer(product)).at("/agreements/0/agreementId").asString(),
        "/werkgevers/"
            + employer(product)
            + "/voorstellen?over="
            + desk(product, employer(product)).at("/openings/0/openingId").asString(),
        "/werkgever",
        "/sturing",
        "/sturing/feiten?figure=INCOME_GAP_DAYS&from=2015-01-01",
        "/sturing/feiten?figure=ANSWERED_WITHIN_TERM&municipality=0505",
        "/over",
        "/beheer",
        "/bestaat-niet");
  }

  private static String workItem(RunningProduct product) throws IOException, InterruptedException {
    return product.as("region").get("/v1/worklist?limit=1").at("/items/0/id").asString();
  }

  private static String agreement(RunningProduct product, String resident)
      throws IOException, InterruptedException {
    return product
        .as("region")
        .command(
            "/v1/residents/" + resident.substring("/inwoners/".length()) + "/return-agreements",
            "agree-" + resident.hashCode(),
            """
            {"provisionId":"%1$s","returnOn":"2030-01-01","guarantor":"SDD","reinstatable":["%1$s"],
             "legalGround":"PW"}
            """
                .formatted("0198f0c2-7a11-7d20-8e44-91b7c0d3f602"))
        .get("id")
        .asString();
  }

  private static String handOver(RunningProduct product, String resident)
      throws IOException, InterruptedException {
    return product
        .as("region")
        .command(
            "/v1/hand-overs",
            "offer-" + resident,
            """
            {"residentId":"%s","sender":"SDD","receiver":"DRECHTWERK","aim":"STEP_UP",
             "parts":[{"axis":"PARTICIPATION","legalGround":"PW"}],"proposedStart":"%s"}
            """
                .formatted(resident, LocalDate.now(ZoneId.of("Europe/Amsterdam"))))
        .get("id")
        .asString();
  }

  @Test
  void a_resident_is_offered_accepted_and_started_on_the_pages(RunningProduct product)
      throws IOException, InterruptedException {
    var today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
    String address;
    try (var visitor = browser.logIn(product.address(), "sdd", 1200)) {
      var page = visitor.page();
      visitor.open("/inwoners/" + another(product));
      page.click("a[href$='/overdragen']");
      page.click("main form button");
      assertThat(page.title()).startsWith("Fout:");
      page.selectOption("#aim", "STEP_UP");
      page.fill("#proposedStart", today);
      page.click("main form button");
      page.waitForSelector(".notice--done");
      assertThat(page.locator("main").innerText()).contains("wacht op antwoord");
      address = page.url().substring(product.address().length());
      assertThat(visitor.complaints()).isEmpty();
    }
    try (var visitor = browser.logIn(product.address(), "drechtwerk", 1200)) {
      var page = visitor.page();
      visitor.open("/overdrachten");
      assertThat(page.locator("main a").allInnerTexts()).isNotEmpty();
      visitor.open(address);
      page.fill("#lead", "Jansen");
      page.fill("#firstAppointment", today);
      page.click("form[action$='/aanvaarden'] button");
      assertThat(page.title()).startsWith("Fout:");
      page.fill("#lead", "WERK-2");
      page.click("form[action$='/aanvaarden'] button");
      page.waitForSelector(".notice--done");
      page.click("form[action$='/starten'] button");
      page.waitForSelector(".notice--done");
      assertThat(page.locator("main").innerText()).contains("Drechtwerk");
      assertThat(page.locator("main form").count()).isZero();
      assertThat(visitor.complaints()).isEmpty();
    }
  }

  private static String another(RunningProduct product) throws IOException, InterruptedException {
    return product
        .as("region")
        .search("{\"municipality\":\"0505\"}")
        .get(1)
        .get("residentId")
        .asString();
  }

  private static String newestEvent(RunningProduct product, String page)
      throws IOException, InterruptedException {
    return product
        .as("region")
        .get("/v1/residents/" + page.substring("/inwoners/".length()) + "/timeline")
        .at("/items/0/eventId")
        .asString();
  }

  private static String resident(RunningProduct product) throws IOException, InterruptedException {
    return product
        .as("region")
        .search("{\"municipality\":\"0505\"}")
        .get(0)
        .get("residentId")
        .asString();
  }

  private static void check(RunningProduct product, String user, List<String> paths) {
    List<String> wrong = new ArrayList<>();
    try (var wide = browser.logIn(product.address(), user, 1200);
        var narrow = browser.logIn(product.address(), user, 320)) {
      for (var path : paths) {
        wide.open(path);
        new AxeBuilder(wide.page())
            .withTags(RULES)
            .analyze()
            .getViolations()
            .forEach(v -> wrong.add(path + ": " + v.getId() + " " + v.getNodes()));
        narrow.open(path);
        var width = narrow.page().evaluate("document.documentElement.scrollWidth");
        if (((Number) width).intValue() > 320) {
          wrong.add(path + ": " + width + " pixels wide on a screen of 320");
        }
        firstStop(wide, path, wrong);
      }
      wrong.addAll(wide.complaints());
      wrong.addAll(narrow.complaints());
    }
    assertThat(wrong).isEmpty();
  }

  /** By keyboard the first thing that is reached is the way past the navigation. */
  private static void firstStop(Visitor visitor, String path, List<String> wrong) {
    visitor.page().evaluate("document.activeElement.blur()");
    visitor.page().keyboard().press("Tab");
    var first = visitor.page().evaluate("document.activeElement.getAttribute('href')");
    if (!"#main".equals(first)) {
      wrong.add(path + ": the first stop is " + first);
    }
  }
}
