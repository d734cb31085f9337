package nl.doorloop.onecounter.pages.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import nl.doorloop.onecounter.access.KnownResident;
import nl.doorloop.onecounter.pages.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentTemplateTest {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void the_page_is_complete_and_keeps_to_the_policy_of_its_content(String language) {
    var page = render(language);

    assertThat(page)
        .contains("<html lang=\"" + language + "\"")
        .contains("Jo Voorbeeld")
        .contains("viewBox")
        .contains("data-stream=\"/v1/residents/" + FictiveLife.RESIDENT)
        .doesNotContain("??")
        .doesNotContain(" style=")
        .doesNotContainPattern("<script(?![^>]* src=)")
        .doesNotContainPattern(" on[a-z]+=\"")
        .doesNotContainPattern("(href|src|action)=\"(https?:)?//")
        .doesNotContain("nl.doorloop.onecounter");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_id_is_given_once_and_every_link_within_the_page_has_its_end(String language) {
    var page = render(language);
    var ids = new HashSet<String>();
    var id = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
    while (id.find()) {
      assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
    }
    var link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
    while (link.find()) {
      assertThat(ids).contains(link.group(1));
    }
  }

  static String render(String language, String... query) {
    var question = ResidentViewTest.question(query);
    var path = "/inwoners/" + FictiveLife.RESIDENT;
    var life =
        FictiveLife.upAndDown()
            .correctedBenefit("ib-2", "2021-07-03", "2021-06-20", null)
            .withdrawn("dw-1");
    var view =
        ResidentView.of(
            life.material(language), question, FictiveLife.TODAY, path, Stage.wording(language));
    return Stage.render(
        "resident/page",
        "region",
        language,
        Map.of(
            "view", view,
            "question", question,
            "self", path,
            "resident",
                new KnownResident(FictiveLife.RESIDENT, FictiveLife.RESIDENT, null, 12, "x")));
  }
}
