package nl.doorloop.onecounter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.doorloop.language.Municipality.DORDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Money;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.Reinstatement;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnAgreed;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.onecounter.FakeService.Answer;
import nl.doorloop.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages show of a return agreement, and what its forms send. */
class ReturnFormsTest extends WithRealParts {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final ResidentId resident = Persons.somebody();
  private final ProvisionId benefit = new ProvisionId(Ids.next());
  private final ProvisionId work = new ProvisionId(Ids.next());
  private final ProvisionId job = new ProvisionId(Ids.next());
  private final AgreementId unused = new AgreementId(Ids.next());
  private final AgreementId used = new AgreementId(Ids.next());
  private final ReturnId proposal = new ReturnId(Ids.next());

  @BeforeEach
  void somebodyWithReturnAgreements() {
    publisher.publish(Persons.identity(resident, "Terugkeer", DORDRECHT));
    publisher.publish(Persons.registered(resident, DORDRECHT));
    publisher.publish(
        new EntitlementGranted(
            resident,
            benefit,
            new ApplicationId(Ids.next()),
            Scheme.GENERAL_ASSISTANCE,
            null,
            Money.of("1000"),
            false,
            DAY,
            DAY.plusDays(60),
            Organisation.SDD,
            DORDRECHT,
            DAY));
    publisher.publish(employment(work, DAY, DAY.plusDays(60), null));
    publisher.publish(agreed(unused));
    publisher.publish(agreed(used));
    visible(
        publisher.publish(
            new ReturnProposed(
                resident,
                proposal,
                used,
                DAY.plusDays(90),
                List.of(benefit, work),
                Organisation.DRECHTWERK,
                LegalFramework.WSW,
                null)));
    for (var path : List.of("/v1/residents", "/v1/income-support", "/v1/sheltered-work")) {
      SERVICES.answers.put(
          path,
          new Answer(
              201,
              Map.of("Content-Type", "application/json"),
              "{\"id\":\"%s\",\"eventIds\":[\"%s\"]}".formatted(Ids.next(), Ids.next())));
    }
    SERVICES.calls.clear();
  }

  @AfterEach
  void answerAsBefore() {
    SERVICES.answers.clear();
    SERVICES.calls.clear();
  }

  @Test
  void a_return_is_agreed_with_what_can_be_reinstated_and_proposed_with_some_of_it() {
    sends(
        "region",
        "terugkeerafspraak",
        "?over=" + running(),
        Map.of(
            "returnOn",
            "2026-12-01",
            "guarantor",
            "SDD",
            "legalGround",
            "PW",
            "reinstatable-" + benefit,
            "true"),
        "/v1/residents/" + resident + "/return-agreements",
        """
        {"provisionId":"%s","returnOn":"2026-12-01","guarantor":"SDD","legalGround":"PW",\
        "reinstatable":["%s"]}"""
            .formatted(job, benefit));
    sends(
        "drechtwerk",
        "terugval",
        "?over=" + unused,
        Map.of("fellBackOn", "2026-05-01", "reason", "EXPIRED", "provisions-" + work, "true"),
        "/v1/residents/" + resident + "/returns",
        """
        {"agreementId":"%s","fellBackOn":"2026-05-01","reason":"EXPIRED","provisions":["%s"]}"""
            .formatted(unused, work));
    sends(
        "drechtwerk",
        "terugval",
        "?over=" + unused,
        Map.of("fellBackOn", "2026-05-01", "reason", ""),
        "/v1/residents/" + resident + "/returns",
        "{\"agreementId\":\"%s\",\"fellBackOn\":\"2026-05-01\"}".formatted(unused));
  }

  @Test
  void each_organisation_decides_about_its_own() {
    sends(
        "sdd",
        "uitkering-herstellen",
        "?over=" + benefit + "/returns/" + proposal,
        Map.of("from", "2026-04-10", "monthlyAmount", "900,50", "backdatingGround", ""),
        "/v1/income-support/entitlements/" + benefit + "/_reinstate",
        "{\"returnId\":\"%s\",\"from\":\"2026-04-10\",\"monthlyAmount\":\"900.50\"}"
            .formatted(proposal));
    sends(
        "sdd",
        "uitkering-niet-herstellen",
        "?over=" + benefit + "/returns/" + proposal,
        Map.of("reason", "SUFFICIENT_MEANS"),
        "/v1/income-support/entitlements/" + benefit + "/_decline-reinstatement",
        "{\"returnId\":\"%s\",\"reason\":\"SUFFICIENT_MEANS\"}".formatted(proposal));
    sends(
        "drechtwerk",
        "werk-herstellen",
        "?over=" + work + "/returns/" + proposal,
        Map.of("from", "2026-04-10", "hoursPerWeek", ""),
        "/v1/sheltered-work/employments/" + work + "/_reinstate",
        "{\"returnId\":\"%s\",\"from\":\"2026-04-10\",\"indicationKnownElsewhere\":false}"
            .formatted(proposal));
    sends(
        "drechtwerk",
        "werk-niet-herstellen",
        "?over=" + work + "/returns/" + proposal,
        Map.of("reason", "OTHER_WORK"),
        "/v1/sheltered-work/employments/" + work + "/_decline-reinstatement",
        "{\"returnId\":\"%s\",\"reason\":\"OTHER_WORK\"}".formatted(proposal));
    assertThat(
            get("sdd", address("werk-herstellen", "?over=" + work + "/returns/" + proposal))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void the_page_says_how_long_somebody_was_without_support() {
    var before = get("region", "/inwoners/" + resident).body();
    assertThat(before)
        .contains("terugval?over=" + unused)
        .doesNotContain("terugval?over=" + used)
        .contains("uitkering-herstellen?over=" + benefit + "/returns/" + proposal)
        .contains("Nog geen ondersteuning hersteld");
    assertThat(get("drechtwerk", "/inwoners/" + resident).body())
        .doesNotContain("uitkering-herstellen")
        .contains("werk-herstellen?over=" + work);

    visible(
        publisher.publish(
            employment(
                Reinstatement.successor(proposal, work),
                DAY.plusDays(97),
                null,
                new Reinstatement(proposal, work))));
    assertThat(get("region", "/inwoners/" + resident).body())
        .contains("Na 7 dagen weer ondersteuning")
        .doesNotContain("werk-herstellen?over=" + work)
        .contains("uitkering-herstellen?over=" + benefit);
  }

  @Test
  void what_was_decided_or_is_not_this_residents_has_no_form() {
    assertThat(get("region", address("terugval", "?over=" + used)).statusCode()).isEqualTo(404);
    assertThat(
            get("region", address("werk-herstellen", "?over=" + benefit + "/returns/" + proposal))
                .statusCode())
        .isEqualTo(404);
    assertThat(SERVICES.calls).isEmpty();
  }

  /** A job that somebody goes to now. */
  private ProvisionId running() {
    visible(publisher.publish(employment(job, DAY.plusDays(60), null, null)));
    SERVICES.calls.clear();
    return job;
  }

  private void sends(
      String user,
      String slug,
      String over,
      Map<String, String> typed,
      String path,
      String command) {
    assertThat(get(user, address(slug, over)).statusCode()).as(slug).isEqualTo(200);
    var body =
        typed.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    var answer =
        send(
            request(user, address(slug, over))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    assertThat(answer.statusCode()).as(slug).isEqualTo(302);
    var call = SERVICES.calls.remove();
    assertThat(call.path()).isEqualTo(path);
    assertThat(JSON.readTree(call.body())).isEqualTo(JSON.readTree(command));
  }

  private String address(String slug, String over) {
    return "/inwoners/%s/vastleggen/%s%s".formatted(resident, slug, over);
  }

  private ReturnAgreed agreed(AgreementId id) {
    return new ReturnAgreed(
        resident,
        id,
        job,
        DAY.plusYears(1),
        Organisation.DRECHTWERK,
        List.of(benefit, work),
        LegalFramework.WSW);
  }

  private EmploymentStarted employment(
      ProvisionId id, LocalDate from, @Nullable LocalDate to, @Nullable Reinstatement reinstates) {
    return new EmploymentStarted(
        resident,
        id,
        Modality.SHELTERED_WORK,
        Hours.of("32"),
        null,
        null,
        from,
        to,
        Organisation.DRECHTWERK,
        DORDRECHT,
        DAY,
        null,
        reinstates,
        null);
  }
}
