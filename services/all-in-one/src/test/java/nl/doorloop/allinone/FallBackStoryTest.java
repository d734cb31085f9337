package nl.doorloop.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Somebody left income support for a job, with a way back, and needed it. */
@ExtendWith(Product.class)
class FallBackStoryTest {
  private static final LocalDate TODAY = LocalDate.now(SyntheticPeople.ZONE);

  /** Who fell back two days ago, and what an agreement names for them. */
  record Fallen(String resident, String benefit, String proposal) {
    /** The page of the resident. */
    String page() {
      return "/inwoners/" + resident;
    }

    /** The page on which the benefit is reinstated. */
    String form() {
      return page() + "/vastleggen/uitkering-herstellen?over=" + benefit + "/returns/" + proposal;
    }
  }

  @Test
  void who_falls_back_gets_back_what_was_agreed_without_a_new_intake(RunningProduct product)
      throws Exception {
    var fallen = somebody(product);
    assertThat(work(product, fallen.resident()).getFirst().get("organisation").asString())
        .isEqualTo("SDD");

    var region = product.as("region");
    var again =
        send(
            region,
            "/v1/income-support/entitlements/" + fallen.benefit() + "/_reinstate",
            "{\"returnId\":\"%s\",\"from\":\"%s\"}".formatted(fallen.proposal(), TODAY));
    Waiting.until(
        "it is off the worklist",
        Duration.ofSeconds(30),
        () -> work(product, fallen.resident()).isEmpty());
    var about = "/v1/residents/" + fallen.resident();
    assertThat(
            region
                .get(about + "/trajectory?validOn=" + TODAY)
                .get("provisions")
                .findValuesAsString("provisionId"))
        .containsExactly(again);
    assertThat(product.as("sdd").get(about + "/timeline").get("items").findValuesAsString("type"))
        .contains(
            "nl.doorloop.continuity.return-proposed.v1",
            "nl.doorloop.income-support.entitlement-granted.v1");
  }

  /** What is to be reinstated stands on the worklist. */
  static Fallen somebody(RunningProduct product) throws IOException, InterruptedException {
    var region = product.as("region");
    var resident =
        send(
            region,
            "/v1/residents",
            """
            {"familyName":"Terugkeer","givenNames":"Jo","birthDate":"1980-05-17","municipality":"0505"}""");
    var benefit = benefitUntil(region, resident, TODAY.minusMonths(3));
    var about = "/v1/residents/" + resident;
    var agreement =
        send(
            region,
            about + "/return-agreements",
            """
            {"provisionId":"%s","returnOn":"%s","guarantor":"SDD","reinstatable":["%s"],\
            "legalGround":"PW"}"""
                .formatted(UUID.randomUUID(), TODAY.plusMonths(9), benefit));
    var proposal =
        send(
            region,
            about + "/returns",
            "{\"agreementId\":\"%s\",\"fellBackOn\":\"%s\",\"reason\":\"EXPIRED\"}"
                .formatted(agreement, TODAY.minusDays(2)));
    Waiting.until(
        "it is on the worklist", Duration.ofSeconds(30), () -> work(product, resident).size() == 1);
    return new Fallen(resident, benefit, proposal);
  }

  private static String benefitUntil(Api api, String resident, LocalDate lastDay)
      throws IOException, InterruptedException {
    var from = lastDay.minusMonths(6);
    var application =
        send(
            api,
            "/v1/income-support/applications",
            """
            {"residentId":"%s","scheme":"GENERAL_ASSISTANCE","receivedOn":"%s","municipality":"0505"}"""
                .formatted(resident, from));
    return send(
        api,
        "/v1/income-support/applications/" + application + "/grant",
        """
        {"household":"SINGLE","monthlyAmount":1401.50,"supplementary":false,"from":"%s",\
        "lastDay":"%s"}"""
            .formatted(from, lastDay));
  }

  private static List<JsonNode> work(RunningProduct product, String resident)
      throws IOException, InterruptedException {
    return product.as("sdd").all("/v1/worklist?kind=RETURN").stream()
        .filter(item -> item.get("residentId").asString().equals(resident))
        .toList();
  }

  private static String send(Api api, String path, String body)
      throws IOException, InterruptedException {
    return api.command(path, UUID.randomUUID().toString(), body).get("id").asString();
  }
}
