package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Municipality.SLIEDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SignalId;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SignalFollowedUp;
import nl.doorloop.language.debtsupport.FollowUpOutcome;
import nl.doorloop.language.debtsupport.SignalKind;
import nl.doorloop.language.debtsupport.Threat;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.platform.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Who sees which resident, and what of them. */
class ScopeTest extends WithRealParts {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);
  private static final List<String> PATHS =
      List.of(
          "",
          "/timeline",
          "/trajectory",
          "/trajectory?knownOn=2030-01-01",
          "/switch",
          "/switch?on=2024-05-01",
          "/stream");

  @Test
  void a_resident_of_another_municipality_is_not_found_on_any_path() {
    var resident = somebodyIn(SLIEDRECHT, "Elders");

    for (var path : PATHS) {
      var answer = get("dordrecht", "/v1/residents/" + resident + path);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }
    for (var path : List.of("assessments", "lead", "addresses", "overrides", "closing", "join")) {
      var answer = post("dordrecht", "/v1/residents/" + resident + "/" + path, "{}");
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
    }
    assertThat(search("dordrecht", "{\"name\":\"Elders\"}").get("items").size()).isZero();
    assertThat(read("sliedrecht", "/v1/residents/" + resident).get("residentId").asString())
        .isEqualTo(resident.text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"manager", "analyst", "employer", "admin"})
  void who_sees_no_persons_is_told_so(String user) {
    var resident = somebodyIn(DORDRECHT, "Gezien");

    for (var path : PATHS) {
      assertThat(get(user, "/v1/residents/" + resident + path).statusCode())
          .as(path)
          .isEqualTo(403);
    }
    assertThat(post(user, "/v1/residents/_search", "{\"name\":\"Gezien\"}").statusCode())
        .isEqualTo(403);
  }

  @Test
  void nobody_is_asked_to_log_in() {
    var answer =
        send(
            java.net.http.HttpRequest.newBuilder(
                    java.net.URI.create(
                        "http://localhost:" + port + "/v1/residents/" + Persons.somebody()))
                .build());
    assertThat(answer.statusCode()).isEqualTo(401);
  }

  @Test
  void somebody_who_moves_moves_to_the_other_case_worker() {
    var resident = somebodyIn(SLIEDRECHT, "Verhuizer");
    assertThat(get("dordrecht", "/v1/residents/" + resident).statusCode()).isEqualTo(404);

    visible(publisher.publish(new AddressRecorded(resident, DORDRECHT, LocalDate.of(2025, 1, 1))));

    assertThat(get("dordrecht", "/v1/residents/" + resident).statusCode()).isEqualTo(200);
    assertThat(get("sliedrecht", "/v1/residents/" + resident).statusCode()).isEqualTo(404);
    assertThat(search("dordrecht", "{\"name\":\"verhui\"}").at("/items/0/municipality").asString())
        .isEqualTo("0505");
  }

  @Test
  void an_unknown_resident_is_not_found_and_what_is_no_id_is_named() {
    assertThat(get("region", "/v1/residents/" + Persons.somebody()).statusCode()).isEqualTo(404);
    var problem = json(get("region", "/v1/residents/12345"), 400);
    assertThat(problem.at("/errors/0/field").asString()).isEqualTo("residentId");
  }

  @Test
  void what_a_legal_framework_does_not_cover_is_left_out() {
    var resident = somebodyIn(DORDRECHT, "Kader");
    var work =
        publisher.publish(
            Persons.sheltered(resident, Modality.WSW_INTERNAL, MAY.plusYears(1), null, DORDRECHT));
    visible(work);

    assertThat(kinds("region", resident))
        .containsExactlyInAnyOrder("GENERAL_ASSISTANCE", "WSW_INTERNAL");
    assertThat(kinds("sdd", resident)).containsExactly("GENERAL_ASSISTANCE");
    assertThat(kinds("drechtwerk", resident)).containsExactly("WSW_INTERNAL");
    assertThat(types("sdd", resident)).noneMatch(type -> type.contains("sheltered-work"));
    assertThat(types("drechtwerk", resident)).noneMatch(type -> type.contains("income-support"));
    // The step is of the full derivation.
    assertThat(
            read("sdd", "/v1/residents/" + resident + "/trajectory?validOn=2026-01-01")
                .get("step")
                .asString())
        .isEqualTo("SHELTERED_INTERNAL");
    var movements = read("sdd", "/v1/residents/" + resident + "/trajectory").get("movements");
    assertThat(movements.toString()).doesNotContain(work.text());
  }

  @Test
  void what_debt_support_records_is_shown_under_its_own_law_only() {
    var resident = somebodyIn(DORDRECHT, "Schuldvrij");
    publisher.publish(
        Persons.sheltered(resident, Modality.WSW_INTERNAL, MAY.plusYears(1), null, DORDRECHT));
    var signal = new SignalId(Ids.next());
    var asked = LocalDate.now().minusDays(1);
    publisher.publish(
        new EarlySignalReceived(
            resident, signal, SignalKind.RENT, asked, Organisation.SDD, DORDRECHT));
    publisher.publish(new SignalFollowedUp(resident, signal, asked, FollowUpOutcome.HELP_DECLINED));
    visible(
        publisher.publish(
            new HelpRequested(
                resident,
                new DebtRequestId(Ids.next()),
                asked,
                Threat.FORCED_EVICTION,
                signal,
                Organisation.SDD,
                DORDRECHT)));

    for (var path : List.of("", "/timeline", "/trajectory")) {
      assertThat(get("drechtwerk", "/v1/residents/" + resident + path).body())
          .as(path)
          .doesNotContain("debt", "DEBT", "FIRST_TALK", "FORCED_EVICTION", "HELP_DECLINED");
    }
    assertThat(get("drechtwerk", "/inwoners/" + resident).body())
        .contains("Wsw")
        .doesNotContain("roegsignaal", "schulden voeren", "Hulp gevraagd");
    assertThat(get("drechtwerk", "/inwoners/" + resident + "/vastleggen").body())
        .doesNotContain("roegsignaal", "chuldhulp");
    assertThat(get("drechtwerk", "/inwoners/" + resident + "/vastleggen/vroegsignaal").statusCode())
        .isEqualTo(403);

    assertThat(types("sdd", resident)).filteredOn(type -> type.contains("debt")).hasSize(3);
    assertThat(read("sdd", "/v1/residents/" + resident).at("/deadlines/0/kind").asString())
        .isEqualTo("FIRST_TALK_THREATENING");
    assertThat(get("sdd", "/inwoners/" + resident).body())
        .contains("Vroegsignaal ontvangen", "Hulp gevraagd bij schulden", "schulden voeren");
    assertThat(get("sdd", "/inwoners/" + resident + "/vastleggen").body())
        .contains("Vroegsignaal van een schuldeiser", "Eerste gesprek vastleggen")
        .doesNotContain("Opvolging van het vroegsignaal");
  }

  private ResidentId somebodyIn(Municipality municipality, String name) {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, name, municipality));
    publisher.publish(Persons.assistance(resident, MAY, null, municipality));
    visible(publisher.publish(Persons.registered(resident, municipality)));
    return resident;
  }

  private JsonNode search(String user, String body) {
    return json(post(user, "/v1/residents/_search", body), 200);
  }

  private List<String> kinds(String user, ResidentId resident) {
    var position = read(user, "/v1/residents/" + resident).at("/position/provisions");
    return position.valueStream().map(p -> p.get("kind").asString()).toList();
  }

  private List<String> types(String user, ResidentId resident) {
    return read(user, "/v1/residents/" + resident + "/timeline")
        .get("items")
        .valueStream()
        .map(item -> item.get("type").asString())
        .toList();
  }
}
