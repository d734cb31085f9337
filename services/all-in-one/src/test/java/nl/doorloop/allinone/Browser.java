package nl.doorloop.allinone;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One browser for a test class: the Chromium that is on the machine. */
final class Browser implements AutoCloseable {
  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  /** Skips the test, and says so, where there is no Chromium. */
  Browser() {
    var installed = installed();
    assumeTrue(
        installed.isPresent(),
        "No Chromium on this machine; DOORLOOP_TEST_CHROMIUM says where it is.");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(installed.get())
                    .setTimeout(120_000)
                    .setArgs(
                        List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-background-networking")));
  }

  private static Optional<Path> installed() {
    return Stream.of(
            System.getenv().getOrDefault("DOORLOOP_TEST_CHROMIUM", "/usr/bin/chromium"),
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Somebody in front of a screen of this width, logged in by the form. */
  Visitor logIn(String address, String user, int width) {
    var context =
        browser.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("nl-NL"));
    var visitor = new Visitor(address, context);
    visitor.open("/login");
    visitor.page().fill("#username", user);
    visitor.page().fill("#password", "doorloop");
    visitor.page().click("form[action='/login'] button");
    visitor.page().waitForURL(url -> !url.endsWith("/login"));
    return visitor;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** A page, and everything that its browser complained about or fetched from elsewhere. */
  static final class Visitor implements AutoCloseable {
    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(String address, BrowserContext context) {
      this.address = address;
      this.context = context;
      this.page = context.newPage();
      page.setDefaultTimeout(60_000);
      page.onConsoleMessage(
          message -> {
            if (!message.type().equals("log") && !isExpected(message.text())) {
              complaints.add(message.type() + ": " + message.text());
            }
          });
      page.onPageError(complaints::add);
      page.onRequest(
          request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
              complaints.add("elsewhere: " + request.url());
            }
          });
    }

    /** An error page is an answer with a status that the browser mentions. */
    private static boolean isExpected(String message) {
      return message.startsWith(
          "Failed to load resource: the server responded with a status of 40");
    }

    Page page() {
      return page;
    }

    /** The pages keep a stream open, so that they are never idle: loaded is enough. */
    void open(String path) {
      page.navigate(address + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.LOAD));
    }

    List<String> complaints() {
      return List.copyOf(complaints);
    }

    @Override
    public void close() {
      context.close();
    }
  }
}
