package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Municipality.SLIEDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.onecounter.FakeService.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking at what a correction would change, and passing it on to the service that owns it. */
class CorrectionsTest extends WithRealParts {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  @BeforeEach
  void the_owner_accepts() {
    SERVICES.calls.clear();
    SERVICES.answer =
        new Answer(
            200, Map.of("Content-Type", "application/json"), "{\"id\":\"x\",\"eventIds\":[]}");
  }

  @Test
  void a_preview_tells_what_would_be_different_and_records_nothing() {
    var resident = somebodyIn(DORDRECHT);
    var work =
        publisher.publish(Persons.sheltered(resident, Modality.WSW_INTERNAL, MAY, null, DORDRECHT));
    visible(work);
    var before = read("region", "/v1/residents/" + resident + "/trajectory");

    var preview =
        json(
            post(
                "region",
                "/v1/corrections?preview=true",
                correction(work, "\"replacement\":{\"from\":\"2024-07-01\"},")),
            200);

    assertThat(preview.get("changes").asBoolean()).isTrue();
    assertThat(preview.at("/movements/before/0/on").asString()).isEqualTo("2024-05-01");
    assertThat(preview.at("/movements/after/0/on").asString()).isEqualTo("2024-07-01");
    assertThat(preview.at("/segments/before").isEmpty()).isFalse();
    assertThat(preview.at("/monthlyFigures/0/month").asString()).isEqualTo("2024-05");
    assertThat(preview.at("/monthlyFigures/0/change").asInt()).isEqualTo(-1);
    assertThat(preview.at("/monthlyFigures/1/month").asString()).isEqualTo("2024-07");
    assertThat(preview.at("/monthlyFigures/1/direction").asString()).isEqualTo("INFLOW");
    assertThat(preview.at("/monthlyFigures/1/municipalityTo").asString()).isEqualTo("0505");
    assertThat(SERVICES.calls.peek().path()).isEqualTo("/v1/corrections?preview=true");
    assertThat(read("region", "/v1/residents/" + resident + "/trajectory").get("digest"))
        .isEqualTo(before.get("digest"));
  }

  @Test
  void a_withdrawal_is_looked_at_as_well() {
    var resident = somebodyIn(DORDRECHT);
    var work =
        publisher.publish(Persons.sheltered(resident, Modality.WSW_INTERNAL, MAY, null, DORDRECHT));
    visible(work);

    var preview = json(post("region", "/v1/corrections?preview=true", correction(work, "")), 200);

    assertThat(preview.at("/movements/after").isEmpty()).isTrue();
    assertThat(preview.at("/movements/before").size()).isEqualTo(1);
  }

  @Test
  void what_an_event_says_is_told_to_whoever_corrects_it() {
    var resident = somebodyIn(DORDRECHT);
    var work =
        publisher.publish(Persons.sheltered(resident, Modality.WSW_INTERNAL, MAY, null, DORDRECHT));
    visible(work);

    var content = read("region", "/v1/corrections/" + work.text());

    assertThat(content.at("/standing/modality").asString()).isEqualTo("WSW_INTERNAL");
    assertThat(content.get("withdrawn").asBoolean()).isFalse();
  }

  @Test
  void what_the_owner_refuses_is_refused() {
    var resident = somebodyIn(DORDRECHT);
    var work =
        publisher.publish(Persons.sheltered(resident, Modality.WSW_INTERNAL, MAY, null, DORDRECHT));
    visible(work);
    SERVICES.answer =
        new Answer(
            409,
            Map.of("Content-Type", "application/problem+json"),
            "{\"status\":409,\"title\":\"Conflict\",\"detail\":\"No.\",\"code\":\"ENDED\"}");

    for (var query : new String[] {"", "?preview=true"}) {
      var problem = json(post("region", "/v1/corrections" + query, correction(work, "")), 409);
      assertThat(problem.get("code").asString()).isEqualTo("ENDED");
    }
  }

  @Test
  void who_does_not_see_the_event_cannot_ask_about_it() {
    var elsewhere = somebodyIn(SLIEDRECHT);
    var work =
        publisher.publish(
            Persons.sheltered(elsewhere, Modality.WSW_INTERNAL, MAY, null, SLIEDRECHT));
    visible(work);

    assertThat(post("dordrecht", "/v1/corrections", correction(work, "")).statusCode())
        .isEqualTo(404);
    assertThat(get("dordrecht", "/v1/corrections/" + work.text()).statusCode()).isEqualTo(404);
    assertThat(post("manager", "/v1/corrections", correction(work, "")).statusCode())
        .isEqualTo(403);
    assertThat(json(post("region", "/v1/corrections", "{\"reason\":1}"), 400).get("errors").size())
        .isEqualTo(2);
    assertThat(SERVICES.calls).isEmpty();
  }

  private ResidentId somebodyIn(Municipality municipality) {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, "Verbeteren", municipality));
    visible(publisher.publish(Persons.registered(resident, municipality)));
    return resident;
  }

  @Test
  void an_event_about_an_employer_is_looked_at_and_corrected_by_the_service_of_employers() {
    var event = new EventId(UUID.randomUUID());
    var told = "GET /v1/employer-events/" + event;
    assertThat(post("region", "/v1/corrections?preview=true", correction(event, "")).statusCode())
        .isEqualTo(200);
    assertThat(calls()).containsExactly(told, "POST /v1/employer-events/_preview");
    assertThat(post("region", "/v1/corrections", correction(event, "")).statusCode())
        .isEqualTo(200);
    assertThat(calls()).containsExactly(told, "POST /v1/corrections");
    assertThat(get("region", "/v1/corrections/" + event).statusCode()).isEqualTo(200);
    assertThat(calls()).containsExactly(told, told);
    assertThat(post("manager", "/v1/corrections", correction(event, "")).statusCode())
        .isEqualTo(403);
    assertThat(get("employer", "/v1/corrections/" + event).statusCode()).isEqualTo(403);
    assertThat(calls()).isEmpty();
  }

  private static List<String> calls() {
    var calls = SERVICES.calls.stream().map(c -> c.method() + " " + c.path()).toList();
    SERVICES.calls.clear();
    return calls;
  }

  private static String correction(EventId event, String replacement) {
    return "{\"eventId\":\"%s\",%s\"reason\":\"RECORDED_WRONGLY\"}"
        .formatted(event.text(), replacement);
  }
}
