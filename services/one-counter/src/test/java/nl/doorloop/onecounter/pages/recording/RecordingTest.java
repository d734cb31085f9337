package nl.doorloop.onecounter.pages.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.onecounter.pages.Stage;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.DemoUsers;
import nl.doorloop.platform.security.Role;
import nl.doorloop.platform.web.RemoteProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecordingTest {
  @Test
  void an_organisation_records_what_it_carries_out_and_what_concerns_the_line() {
    assertThat(offeredTo("sdd")).contains("meting", "regie", "aanvraag").doesNotContain("uren");
    assertThat(offeredTo("drechtwerk"))
        .contains("regie", "uren")
        .doesNotContain("aanvraag", "meting");
    assertThat(offeredTo("region")).hasSize(Recording.values().length);
  }

  @Test
  void what_concerns_debts_is_recorded_by_who_works_under_that_law_only() {
    var incomeOnly =
        new Caller(
            "income",
            Set.of(Role.CASE_WORKER),
            Organisation.SDD,
            Set.of(),
            Set.of(LegalFramework.PW));

    assertThat(offeredTo("sdd")).contains("vroegsignaal", "schuldhulpvraag", "schuldregeling");
    assertThat(Stream.of(Recording.values()).filter(r -> r.mayBeSentBy(incomeOnly)))
        .contains(Recording.APPLICATION)
        .noneMatch(r -> r.path("", "").startsWith("/v1/debt-support"));
  }

  @Test
  void what_a_form_is_about_is_not_asked() {
    for (var recording : List.of(Recording.REQUEST_ON_SIGNAL, Recording.ARRANGEMENT_ON_ADMISSION)) {
      assertThat(recording.needsAbout()).isTrue();
      assertThat(recording.asks().stream().filter(Ask::isAsked).map(Ask::field))
          .doesNotContain("signalId", "requestId", "residentId");
    }
    assertThat(Ask.ADMITTED.value("")).isEqualTo(true);
    assertThat(Ask.NOT_ADMITTED.value("")).isEqualTo(false);
  }

  @Test
  void an_application_may_follow_on_a_notification() {
    var after = Recording.APPLICATION_AFTER_NOTIFICATION;

    assertThat(after.needsAbout()).isTrue();
    assertThat(Recording.APPLICATION.needsAbout()).isFalse();
    assertThat(after.path("r", "n")).isEqualTo("/v1/income-support/applications");
    assertThat(Ask.NOTIFICATION.isAsked()).isFalse();
    assertThat(Ask.NOTIFICATION.value("n")).isEqualTo("n");
    assertThat(Ask.MONTHS.value("3")).isEqualTo(3);
  }

  @Test
  void percentages_of_months_are_typed_in_one_line() {
    assertThat(Ask.SPREAD.value("33,34% 33.33; 33,33"))
        .isEqualTo(List.of("33.34", "33.33", "33.33"));
    assertThat(Ask.SPREAD.value(" ")).isNull();
  }

  @Test
  void every_recording_has_an_address_of_its_own() {
    assertThat(Stream.of(Recording.values()).map(Recording::slug)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource(Recording.class)
  void every_form_has_words_in_both_languages(Recording recording) {
    for (var language : new String[] {"nl", "en"}) {
      var wording = Stage.wording(language);
      assertThat(wording.say("recording." + recording.slug() + ".title")).isNotBlank();
      for (var ask : recording.asks()) {
        if (ask.isAsked()) {
          assertThat(ask.field(recording, wording, "", null).label()).isNotBlank();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'1.234,50', 1234.50",
    "'1234,5', 1234.5",
    "1234.50, 1234.50",
    "'€ 12', 12",
    "'1.234.567', 1234567"
  })
  void amounts_are_read_as_people_write_them(String typed, String sent) {
    assertThat(Ask.AMOUNT.value(typed)).isEqualTo(sent);
  }

  @Test
  void what_is_not_filled_in_is_not_sent() {
    assertThat(Ask.LAST_DAY.value(" ")).isNull();
    assertThat(Ask.SUPPLEMENTARY.value(null)).isEqualTo(false);
    assertThat(Ask.RUNG.value("4")).isEqualTo(4);
    assertThat(Ask.RUNG.value("four")).isEqualTo("four");
  }

  @Test
  void a_refusal_is_said_in_plain_words() {
    var refused =
        Refused.of(
            problem(409, "{\"code\":\"ALREADY_SUSPENDED\",\"detail\":\"It is.\"}"),
            Set.of(),
            Stage.wording("nl"));

    assertThat(refused.general()).isEqualTo("De uitkering is al opgeschort.");
  }

  @Test
  void the_way_back_is_asked_for_where_the_service_says_that_it_is_at_stake() {
    var atStake = problem(409, "{\"code\":\"WAY_BACK_NEEDED\",\"detail\":\"It is.\"}");
    var other = problem(409, "{\"code\":\"ALREADY_ENDED\",\"detail\":\"It is.\"}");

    assertThat(Refused.of(atStake, Set.of(), Stage.wording("nl")).asksForTheWayBack()).isTrue();
    assertThat(Refused.of(other, Set.of(), Stage.wording("nl")).asksForTheWayBack()).isFalse();
  }

  @Test
  void a_refusal_that_is_not_known_here_is_shown_as_it_came() {
    var refused =
        Refused.of(
            problem(409, "{\"code\":\"NEW\",\"detail\":\"Because of that.\"}"),
            Set.of(),
            Stage.wording("nl"));

    assertThat(refused.general()).contains("Because of that.");
  }

  @Test
  void wrong_input_is_said_at_its_field() {
    var refused =
        Refused.of(
            problem(
                400,
                "{\"errors\":[{\"field\":\"from\",\"message\":\"is required\"},"
                    + "{\"field\":\"elsewhere\",\"message\":\"is not known here\"}]}"),
            Set.of("from"),
            Stage.wording("nl"));

    assertThat(refused.byField()).containsEntry("from", "Vul dit in.");
    assertThat(refused.general()).contains("is not known here");
  }

  @Test
  void what_is_neither_input_nor_rule_is_no_refusal() {
    var problem = problem(404, "{}");

    assertThatThrownBy(() -> Refused.of(problem, Set.of(), Stage.wording("nl"))).isSameAs(problem);
  }

  private static RemoteProblem problem(int status, String json) {
    return new RemoteProblem(status, json.getBytes(StandardCharsets.UTF_8), Optional.empty());
  }

  private static Stream<String> offeredTo(String user) {
    return Stream.of(Recording.values())
        .filter(r -> r.mayBeSentBy(DemoUsers.named(user)))
        .map(Recording::slug);
  }
}
