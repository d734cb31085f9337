package nl.doorloop.allinone;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.doorloop.region.KnownEmployer;
import nl.doorloop.region.KnownEmployer.Offer;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/**
 * The employers of the synthetic region: registered by the same commands as everybody's, as a demo
 * case worker, with two questions of and two agreements with the employer of the demonstration.
 */
final class SyntheticEmployers {
  private static final String REGION = "region";
  private static final String EMPLOYERS = "/v1/employers";

  private final String address;

  SyntheticEmployers(int port) {
    this.address = "http://127.0.0.1:" + port;
  }

  /** Again is harmless: each command has its key. */
  void bringIn(LocalDate today) {
    var caseWorker = as(REGION);
    String first = null;
    for (var employer : KnownEmployer.all()) {
      try {
        var id = register(caseWorker, employer, today);
        first = first == null ? id : first;
      } catch (HttpClientErrorException.Conflict already) {
        // A start that was killed long ago registered it; the keys of then are forgotten.
      }
    }
    if (first != null) {
      ask(first);
      agree(first, today);
    }
  }

  private String register(RestClient http, KnownEmployer employer, LocalDate today) {
    var kvk = employer.kvkNumber();
    var id =
        send(
            http,
            EMPLOYERS,
            kvk,
            Map.of(
                "kvkNumber",
                kvk,
                "name",
                employer.name(),
                "municipality",
                employer.municipality()));
    send(
        http,
        EMPLOYERS + "/" + id + "/establishments",
        kvk + "-establishment",
        Map.of("establishment", employer.establishment(), "municipality", employer.municipality()));
    send(
        http,
        EMPLOYERS + "/" + id + "/contact",
        kvk + "-contact",
        Map.of(
            "contactName",
            employer.contact(),
            "organisation",
            employer.organisation(),
            "phone",
            "078 000 00 00",
            "email",
            "werkgevers@example.org"));
    for (var offer : employer.openings()) {
      send(http, "/v1/openings", kvk + "-" + offer.title(), opening(id, employer, offer, today));
    }
    return id;
  }

  private static Map<String, Object> opening(
      String employerId, KnownEmployer employer, Offer offer, LocalDate today) {
    Map<String, Object> opening = new LinkedHashMap<>();
    opening.put("employerId", employerId);
    opening.put("establishment", employer.establishment());
    opening.put("title", offer.title());
    opening.put("places", offer.places());
    opening.put("hoursPerWeek", offer.hoursPerWeek());
    opening.put("from", today.toString());
    opening.put("lastDay", today.plusMonths(3).toString());
    opening.put("suitableFor", offer.suitableFor());
    return opening;
  }

  /** Two questions, one of which is answered. */
  private void ask(String employerId) {
    var employer = as("employer");
    var answered =
        send(
            employer,
            "/v1/employer-requests",
            "region-coaching",
            Map.of(
                "employerId",
                employerId,
                "about",
                "COACHING",
                "question",
                "Komt de jobcoach ook op locatie bij een nieuwe groep?"));
    send(
        as(REGION),
        "/v1/employer-requests/" + answered + "/answer",
        "region-coaching-answer",
        Map.of("answer", "Ja, de eerste vier weken elke week, op de dag die u het beste uitkomt."));
    send(
        employer,
        "/v1/employer-requests",
        "region-subsidy",
        Map.of(
            "employerId",
            employerId,
            "about",
            "WAGE_COST_SUBSIDY",
            "question",
            "Moeten wij zelf iets aanvragen voor de loonkostensubsidie?"));
  }

  /** One that lasts, and one that ends soon. */
  private void agree(String employerId, LocalDate today) {
    agree(
        employerId,
        Map.of(
            "kind",
            "SECONDMENT",
            "title",
            "Een groep van Drechtwerk in het groenonderhoud",
            "places",
            12,
            "from",
            today.minusYears(2).toString()));
    agree(
        employerId,
        Map.of(
            "kind",
            "SOCIAL_RETURN",
            "title",
            "Social return bij het onderhoud van parken",
            "places",
            4,
            "from",
            today.minusYears(1).toString(),
            "lastDay",
            today.plusWeeks(8).toString()));
  }

  private void agree(String employerId, Map<String, Object> agreement) {
    send(
        as(REGION),
        EMPLOYERS + "/" + employerId + "/agreements",
        "agreement-" + agreement.get("kind"),
        agreement);
  }

  private RestClient as(String user) {
    return RestClient.builder()
        .baseUrl(address)
        .requestFactory(new JdkClientHttpRequestFactory())
        .defaultHeaders(h -> h.setBasicAuth(user, "doorloop"))
        .build();
  }

  private static String send(
      RestClient http, String path, String key, Map<String, Object> command) {
    var answer =
        http.post()
            .uri(path)
            .header("Idempotency-Key", "synthetic-" + key.replace(' ', '-'))
            .body(command)
            .retrieve()
            .body(new ParameterizedTypeReference<Map<String, Object>>() {});
    return Objects.requireNonNull(Objects.requireNonNull(answer).get("id")).toString();
  }
}
