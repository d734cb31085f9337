package nl.doorloop.onecounter.pages.residents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.pages.Stage;
import org.springframework.mock.web.MockHttpServletRequest;

public final class Look {
  public static void main(String[] args) throws Exception {
    var out = Path.of(args[0]);
    for (var language : new String[] {"nl", "en"}) {
      Files.writeString(out.resolve("resident-" + language + ".html"), resident(language, ""));
    }
    Files.writeString(
        out.resolve("resident-past.html"),
        resident("nl", "knownOn=2021-06-15&validOn=2021-06-01&years=5&axis=&by=organisation"));
    Files.writeString(
        out.resolve("login.html"), Stage.render("login/page", "admin", "nl", Map.of("demo", true)));
    Files.writeString(
        out.resolve("error.html"),
        Stage.render("error/page", "sdd", "nl", Map.of("kind", "not-found")));
    System.exit(0);
  }

  static String resident(String language, String query) {
    var request = new MockHttpServletRequest();
    for (var pair : query.split("&")) {
      if (pair.contains("=")) request.addParameter(pair.split("=", 2)[0], pair.split("=", 2)[1]);
    }
    var life =
        FictiveLife.upAndDown()
            .correctedBenefit("ib-2", "2021-07-03", "2021-06-20", null)
            .withdrawn("dw-1")
            .assessed("m-9", 1, "2026-11-01", "2026-11-02");
    var question = ResidentQuestion.of(request, FictiveLife.TODAY);
    var view =
        ResidentView.of(
            life.material(language),
            question,
            FictiveLife.TODAY,
            "/inwoners/x",
            Stage.wording(language));
    return Stage.render(
        "resident/page",
        "region",
        language,
        Map.of(
            "view",
            view,
            "question",
            question,
            "self",
            "/inwoners/" + FictiveLife.RESIDENT,
            "resident",
            new KnownResident(FictiveLife.RESIDENT, FictiveLife.RESIDENT, null, 12, "x")));
  }
}
