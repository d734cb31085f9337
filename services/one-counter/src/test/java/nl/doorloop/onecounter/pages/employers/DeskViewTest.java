package nl.doorloop.onecounter.pages.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Step;
import nl.doorloop.language.employerdesk.AgreementEndReason;
import nl.doorloop.language.employerdesk.AgreementKind;
import nl.doorloop.language.employerdesk.EstablishmentNumber;
import nl.doorloop.language.employerdesk.NotPlacedReason;
import nl.doorloop.language.employerdesk.RequestSubject;
import nl.doorloop.onecounter.pages.Stage;
import nl.doorloop.platform.json.DoorloopJson;
import nl.doorloop.platform.security.DemoUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeskViewTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final KvkNumber KVK = KvkNumber.of("00100001");
  private static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  private static final List<Desk.Support> SUPPORT =
      List.of(
          new Desk.Support("JOB_COACH", TODAY.minusYears(3), null, null),
          new Desk.Support("WORK_MENTOR", TODAY.minusYears(3), TODAY, null),
          new Desk.Support(
              "WAGE_COST_SUBSIDY", TODAY.minusYears(3), TODAY.plusDays(9), Percentage.of("32.5")));

  @Test
  void it_is_read_from_the_answer_of_the_service() {
    var mapper = DoorloopJson.mapper();
    var desk = desk(RESIDENT);
    assertThat(mapper.readValue(mapper.writeValueAsBytes(desk), Desk.class)).isEqualTo(desk);
  }

  @Test
  void an_employer_reads_how_many_work_there_and_in_which_form_but_no_name() {
    var page = page("employer", "nl", null);
    assertThat(page)
        .contains("Hier werken nu 2 mensen, via beide organisaties samen: ")
        .contains("1\u00a0×\u00a0groepsdetachering, 1\u00a0×\u00a0baan.")
        .contains("Eén contact voor alles")
        .contains("tel:0780000000")
        .contains("Wie betaalt een stoel?")
        .contains("<li>jobcoach</li>", "loonkostensubsidie 32,5%, tot en met 30-11-2026")
        .doesNotContain("/inwoners/")
        .doesNotContain("Jo Voorbeeld")
        .doesNotContain("past bij")
        .doesNotContain("Beantwoorden");
  }

  @Test
  void a_case_worker_opens_the_resident_and_answers() {
    var page = page("region", "nl", RESIDENT);
    assertThat(page)
        .contains("/inwoners/" + RESIDENT)
        .contains("Jo Voorbeeld")
        .contains("valt buiten uw wettelijke kaders")
        .contains("past bij")
        .contains("antwoord?over=r1");
  }

  @Test
  void what_is_agreed_is_told_and_only_a_case_worker_ends_it() {
    assertThat(page("employer", "nl", null))
        .contains("Onderhoud van het park")
        .contains("4 plaatsen")
        .contains("De afspraak &quot;Onderhoud van het park&quot; loopt af op 21 december 2026")
        .contains("Voorbij (1)")
        .contains("eerder beëindigd: alles is gedaan")
        .doesNotContain("/afspraak");
    assertThat(page("region", "nl", null))
        .contains("/werkgevers/1/afspraak\"")
        .contains("afspraak-beeindigen?over=a1")
        .doesNotContain("over=a2");
  }

  @Test
  void an_employer_answers_a_candidate_without_a_name_and_a_case_worker_proposes() {
    assertThat(page("employer", "nl", null))
        .contains("2 kandidaten voorgesteld")
        .contains("Kandidaat 4B0F")
        .contains("voorgesteld op 13 november 2026")
        .contains("geen plaatsing, 20 november 2026: de uren passen niet")
        .contains("/werkgever/voorstel?over=0198f0c2-4b0f")
        .doesNotContain("voorstel?over=0198f0c2-4b0e")
        .doesNotContain("/voorstellen");
    assertThat(page("region", "nl", RESIDENT)).contains("/werkgevers/1/voorstellen?over=o1");
  }

  @Test
  void the_answer_goes_to_the_opening_for_which_somebody_is_proposed() {
    assertThat(DeskForm.PROPOSAL.path(desk(null), "0198f0c2-4b0f"))
        .isEqualTo("/v1/openings/o1/proposals/0198f0c2-4b0f/answer");
    assertThat(DeskForm.CLOSE.path(desk(null), "o1")).isEqualTo("/v1/openings/o1/close");
  }

  @Test
  void it_is_told_in_english_too() {
    assertThat(page("employer", "en", null))
        .contains("2 people work here now, by both organisations together: ")
        .contains("1\u00a0×\u00a0group secondment, 1\u00a0×\u00a0job.")
        .contains("Offer work");
  }

  @Test
  void an_employer_that_has_nothing_yet_reads_so() {
    var nothing =
        new Desk(
            desk(null).employer(),
            List.of(),
            null,
            List.of(),
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(render("employer", "nl", nothing))
        .contains("U krijgt nog een vast contact")
        .contains("Hier werkt nu niemand")
        .contains("Er staan geen plaatsen open")
        .contains("Er zijn nu geen afspraken")
        .contains("Er zijn nog geen vragen gesteld");
  }

  @ParameterizedTest
  @EnumSource
  void every_form_has_words_in_both_languages(DeskForm form) {
    for (var language : List.of("nl", "en")) {
      var wording = Stage.wording(language);
      assertThat(wording.say("employer.form." + form.slug())).isNotBlank();
      assertThat(wording.say("employer.submit." + form.slug())).isNotBlank();
      for (var ask : form.asks()) {
        var field = ask.field(desk(null).establishments(), wording, "", null);
        assertThat(field.label()).isNotBlank();
        assertThat(field.choices()).allSatisfy(c -> assertThat(c.label()).isNotBlank());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void only_a_case_worker_answers_and_keeps_the_register(DeskForm form) {
    assertThat(form.mayBeSentBy(DemoUsers.named("region"))).isTrue();
    assertThat(form.mayBeSentBy(DemoUsers.named("manager"))).isFalse();
    assertThat(form.mayBeSentBy(DemoUsers.named("employer")))
        .isEqualTo(
            switch (form) {
              case OPENING, PLACES, CLOSE, PROPOSAL, QUESTION -> true;
              case ANSWER, CONTACT, ESTABLISHMENT, AGREEMENT, END_AGREEMENT -> false;
            });
  }

  @Test
  void a_number_is_sent_as_a_number_and_what_is_none_as_it_was_typed() {
    assertThat(DeskAsk.NUMBER_OF_PLACES.value(" 3 ")).isEqualTo(3);
    assertThat(DeskAsk.NUMBER_OF_PLACES.value("drie")).isEqualTo("drie");
    assertThat(DeskAsk.NUMBER_OF_PLACES.value(" ")).isNull();
    assertThat(DeskAsk.HOURS.value("24,5")).isEqualTo("24.5");
    assertThat(DeskAsk.KVK.value("0010 0001")).isEqualTo("00100001");
  }

  private static String page(String user, String language, @Nullable ResidentId resident) {
    return render(user, language, desk(resident));
  }

  private static String render(String user, String language, Desk desk) {
    boolean byCaseWorker = user.equals("region");
    var view = DeskView.of(desk, byCaseWorker, TODAY, Stage.wording(language), _ -> "Jo Voorbeeld");
    Map<String, Object> model = new HashMap<>();
    model.put("view", view);
    model.put("self", byCaseWorker ? "/werkgevers/1" : "/werkgever");
    model.put("byCaseWorker", byCaseWorker);
    return Stage.render("employers/desk", user, language, model);
  }

  private static Desk desk(@Nullable ResidentId resident) {
    var establishment = EstablishmentNumber.of("000000100001");
    return new Desk(
        new Desk.Employer(EmployerId.of(KVK), KVK, "Merwede Groen B.V.", Municipality.DORDRECHT),
        List.of(new Desk.Establishment(establishment, Municipality.DORDRECHT)),
        new Desk.Contact(
            "Sanne Voorbeeld", Organisation.DRECHTWERK, "078 000 00 00", "werk@example.org"),
        List.of(
            new Desk.Opening(
                "o1",
                "Medewerker groen",
                establishment,
                2,
                Hours.of("24.5"),
                TODAY,
                TODAY.plusMonths(3),
                List.of(Step.SUPPORTED_JOB),
                List.of(
                    new Desk.Proposal(
                        "0198f0c2-4b0e",
                        Desk.Proposal.State.NOT_PLACED,
                        TODAY.minusDays(9),
                        TODAY.minusDays(2),
                        NotPlacedReason.HOURS_DO_NOT_SUIT,
                        resident),
                    new Desk.Proposal(
                        "0198f0c2-4b0f",
                        Desk.Proposal.State.PROPOSED,
                        TODAY.minusDays(9),
                        null,
                        null,
                        resident)),
                TODAY,
                null,
                null)),
        2,
        List.of(
            placement("JOB", Organisation.SDD, TODAY.minusYears(1), null, resident),
            placement("GROUP_SECONDMENT", Organisation.DRECHTWERK, TODAY, null, null),
            placement("TRIAL", Organisation.SDD, TODAY.minusMonths(3), TODAY, null)),
        List.of(
            new Desk.Request(
                "r1", RequestSubject.WORKPLACE, "Wie betaalt een stoel?", TODAY, null, null)),
        List.of(
            agreement("a1", "Onderhoud van het park", TODAY.plusMonths(1), null),
            agreement("a2", "Stages in de kas", TODAY, AgreementEndReason.FULFILLED)),
        List.of(new Desk.Due("AGREEMENT_ENDS", TODAY.plusDays(29), "a1")));
  }

  private static Desk.Agreement agreement(
      String id, String title, LocalDate to, @Nullable AgreementEndReason reason) {
    return new Desk.Agreement(
        id, AgreementKind.SOCIAL_RETURN, title, 4, TODAY.minusYears(1), to, reason);
  }

  private static Desk.Placement placement(
      String kind,
      Organisation organisation,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable ResidentId resident) {
    return new Desk.Placement(kind, organisation, from, to, Hours.of("24"), SUPPORT, resident);
  }
}
