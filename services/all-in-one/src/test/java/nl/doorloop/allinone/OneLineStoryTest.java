package nl.doorloop.allinone;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.doorloop.region.Source;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * One line for every resident, as a case worker, an administrator and a manager see it in their
 * browser.
 */
@ExtendWith(Product.class)
class OneLineStoryTest {
  private static final double SLOWEST = 60_000;

  private static Playwright playwright;
  private static Browser browser;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    var chromium =
        Path.of(System.getenv().getOrDefault("DOORLOOP_TEST_CHROMIUM", "/usr/bin/chromium"));
    assumeTrue(
        Files.isExecutable(chromium),
        () -> "No Chromium at " + chromium + "; DOORLOOP_TEST_CHROMIUM says where it is.");
    playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium)
                    .setTimeout(SLOWEST)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    PlaywrightAssertions.setDefaultAssertionTimeout(SLOWEST);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (playwright != null) {
      playwright.close();
    }
  }

  @Test
  void what_one_case_worker_records_announces_itself_to_another(RunningProduct product)
      throws Exception {
    var known = somebody(product);
    var name = known.name();

    var page = logIn(product, "region");
    link(page, "Inwoners").first().click();
    page.getByLabel("Naam").fill(name);
    button(page, "Zoeken").click();
    link(page, name).click();
    assertThat(heading(page, name)).isVisible();
    assertThat(page.getByRole(AriaRole.FIGURE).getByRole(AriaRole.GROUP).first()).isVisible();
    assertThat(events(page).first()).isVisible();
    assertThat(page).hasURL(Pattern.compile("/inwoners/" + known.id()));

    var other = logIn(product, "sdd");
    other.navigate(product.address() + "/inwoners/" + known.id());
    assertThat(heading(other, name)).isVisible();
    var dayOfAssessment = LocalDate.now(SyntheticPeople.ZONE).minusDays(1);

    var before = count(page).innerText();

    link(page, "Iets vastleggen").click();
    link(page, "Meting op de participatieladder vastleggen").click();
    page.getByLabel("Trede")
        .selectOption(new SelectOption().setLabel("2 · sociale contacten buitenshuis"));
    page.getByLabel("Datum van de meting").fill(dayOfAssessment.toString());
    button(page, "Vastleggen").click();

    assertThat(page.getByText("Vastgelegd.", new Page.GetByTextOptions().setExact(true)))
        .isVisible();
    assertThat(page).hasURL(Pattern.compile("/inwoners/" + known.id()));
    var after = count(page).innerText();
    assertThat(after).isNotEqualTo(before);
    assertThat(
            events(page)
                .filter(new Locator.FilterOptions().setHasText(onPage(dayOfAssessment)))
                .first())
        .isVisible();

    assertThat(other.getByText("Er is iets nieuws vastgelegd over deze inwoner.")).isVisible();
    assertThat(count(other)).not().hasText(after);
    link(other, "Tonen").click();
    assertThat(count(other)).hasText(after);
  }

  @Test
  void an_administrator_brings_a_file_in_and_reads_what_became_of_it(RunningProduct product)
      throws Exception {
    var file =
        SyntheticPeople.REGION.corrected().withBroken(2).file(Source.ASSESSMENTS).writeInto(folder);
    long rows = Files.readAllLines(file).size() - 1;

    var page = logIn(product, "admin");
    link(page, "Inlezen").first().click();
    page.getByLabel("Soort bestand").selectOption(Source.ASSESSMENTS.text());
    page.getByLabel("CSV-bestand").setInputFiles(file);
    button(page, "Inlezen").click();

    assertThat(page.getByText("klaar", new Page.GetByTextOptions().setExact(true))).isVisible();
    var main = page.getByRole(AriaRole.MAIN);
    assertThat(main).containsText(Pattern.compile("gelezen\\s*" + rows));
    assertThat(main).containsText(Pattern.compile("niet gebruikt\\s*2"));
    assertThat(
            page.getByRole(
                    AriaRole.TABLE, new GetByRoleOptions().setName("Rijen die niet gebruikt zijn"))
                .getByRole(AriaRole.ROW))
        .hasCount(3);
  }

  @Test
  void a_manager_sees_that_the_figures_balance(RunningProduct product) {
    var page = logIn(product, "manager");
    link(page, "Sturing").first().click();

    assertThat(heading(page, "Op- en afschaling")).isVisible();
    assertThat(page.getByText("De balans sluit, voor elke regel.")).isVisible();
  }

  private record Known(String id, String name) {}

  /** Somebody of the synthetic region whose name nobody else has. */
  private static Known somebody(RunningProduct product) throws Exception {
    for (var person : SyntheticPeople.of(Source.INCOME_SUPPORT)) {
      var found =
          product
              .as("region")
              .search("{\"name\":\"%s %s\"}".formatted(person.get(2), person.get(1)));
      if (found.size() == 1) {
        return new Known(
            found.get(0).get("residentId").asString(), found.get(0).get("name").asString());
      }
    }
    throw new AssertionError("nobody in the synthetic region has a name of their own");
  }

  private static Page logIn(RunningProduct product, String user) {
    var context = browser.newContext(new NewContextOptions().setLocale("nl-NL"));
    context.setDefaultTimeout(SLOWEST);
    var page = context.newPage();
    page.navigate(product.address() + "/login");
    page.getByLabel("Naam", new GetByLabelOptions().setExact(true)).fill(user);
    page.getByLabel("Wachtwoord", new GetByLabelOptions().setExact(true)).fill("doorloop");
    button(page, "Inloggen").click();
    assertThat(button(page, "Uitloggen")).isVisible();
    return page;
  }

  private static String onPage(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl")).format(day);
  }

  private static Locator count(Page page) {
    return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Gebeurtenissen"));
  }

  private static Locator events(Page page) {
    return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Gebeurtenissen"))
        .getByRole(AriaRole.LISTITEM);
  }

  private static Locator heading(Page page, String name) {
    return page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName(name).setLevel(1));
  }

  private static Locator link(Page page, String name) {
    return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator button(Page page, String name) {
    return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
  }
}
