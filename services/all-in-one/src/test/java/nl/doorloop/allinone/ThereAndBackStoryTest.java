package nl.doorloop.allinone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/**
 * One resident from income support to sheltered work with a hand-over, up to a subsidised job with
 * a way back, and back again without a new intake. Nothing is lost, and no day without income goes
 * by that nobody was told of.
 */
@ExtendWith(Product.class)
class ThereAndBackStoryTest {
  private static final Duration SOON = Duration.ofSeconds(60);
  private static final LocalDate TODAY = LocalDate.now(SyntheticPeople.ZONE);
  private static final LocalDate SUPPORT = TODAY.minusDays(300);
  private static final LocalDate WORK = TODAY.minusDays(30);
  private static final LocalDate FIRST_PAY = WORK.plusDays(5);
  private static final LocalDate JOB = TODAY.minusDays(10);
  private static final LocalDate FELL_BACK = TODAY.minusDays(2);
  private static final LocalDate RETURN_ON = TODAY.plusDays(200);
  private static final Set<String> COVERS = Set.of("GENERAL_ASSISTANCE", "SHELTERED_WORK", "JOB");

  private final List<String> acknowledged = new ArrayList<>();
  private int commands;

  @Test
  void somebody_goes_up_with_a_way_back_and_takes_it(RunningProduct product) throws Exception {
    var region = product.as("region");
    var sdd = product.as("sdd");
    var drechtwerk = product.as("drechtwerk");
    var resident =
        send(
            region,
            "/v1/residents",
            """
            {"familyName":"Heenenweer","givenNames":"Jo","birthDate":"1984-03-05",\
            "municipality":"0505"}""");

    var support = incomeSupport(sdd, resident);
    var handOver = offered(sdd, resident, support);
    var work =
        send(
            drechtwerk,
            "/v1/sheltered-work/employments",
            """
            {"residentId":"%s","modality":"SHELTERED_WORK","hoursPerWeek":"24","from":"%s",\
            "firstPayDate":"%s","municipality":"0505"}"""
                .formatted(resident, WORK, FIRST_PAY));
    send(
        drechtwerk,
        handOver + "/accept",
        "{\"on\":\"%s\",\"lead\":\"WERK-1\",\"firstAppointment\":\"%s\"}"
            .formatted(WORK.minusDays(25), WORK));
    send(
        drechtwerk,
        handOver + "/start",
        "{\"on\":\"%s\",\"provisions\":[\"%s\"]}".formatted(WORK, work));
    end(sdd, "/v1/income-support/entitlements/" + support + "/terminate", WORK, "WORK");

    var job = upToAJob(sdd, drechtwerk, resident, work);
    var agreement =
        send(
            region,
            "/v1/residents/" + resident + "/return-agreements",
            """
            {"provisionId":"%s","returnOn":"%s","guarantor":"DRECHTWERK","reinstatable":["%s"],\
            "legalGround":"PW"}"""
                .formatted(job, RETURN_ON, work));
    var before = trajectory(region, resident, "");
    var then = Instant.now();

    end(sdd, "/v1/placements/" + job + "/end", FELL_BACK, "EXPIRED");
    assertThat(gaps(trajectory(region, resident, "")))
        .contains("INCOME " + FELL_BACK + " -", "RESPONSIBILITY " + FELL_BACK + " -");
    assertThat(announced(region, resident)).contains(FELL_BACK.toString());

    var proposal =
        send(
            region,
            "/v1/residents/" + resident + "/returns",
            "{\"agreementId\":\"%s\",\"fellBackOn\":\"%s\",\"reason\":\"EXPIRED\"}"
                .formatted(agreement, FELL_BACK));
    send(
        drechtwerk,
        "/v1/sheltered-work/employments/" + work + "/_reinstate",
        "{\"returnId\":\"%s\",\"from\":\"%s\"}".formatted(proposal, TODAY));

    var line = trajectory(region, resident, "");
    assertThat(steps(line))
        .containsExactly(
            SUPPORT + " -",
            WORK + " SHELTERED_INTERNAL",
            JOB + " SUBSIDISED_JOB",
            FELL_BACK + " -",
            TODAY + " SHELTERED_INTERNAL");
    assertThat(movements(line))
        .containsExactly(
            WORK + " INFLOW SHELTERED_INTERNAL",
            JOB + " UP SUBSIDISED_JOB temporary until " + RETURN_ON,
            TODAY + " DOWN SHELTERED_INTERNAL relapse");
    assertThat(gaps(line))
        .containsExactly(
            "INCOME " + WORK + " " + FIRST_PAY,
            "INCOME " + FELL_BACK + " " + TODAY,
            "RESPONSIBILITY " + FELL_BACK + " " + TODAY);
    everyDayIsCoveredOrAnnounced(line, announced(region, resident));
    everyEventStandsOnTheTimelineOnce(region, resident);
    assertThat(trajectory(region, resident, "knownOn=" + then).get("digest"))
        .as("what was known before the fall-back")
        .isEqualTo(before.get("digest"));
    assertThat(reinstatedAfter(region, resident)).containsExactly(2L);
  }

  private String incomeSupport(Api sdd, String resident) {
    var application =
        send(
            sdd,
            "/v1/income-support/applications",
            """
            {"residentId":"%s","scheme":"GENERAL_ASSISTANCE","receivedOn":"%s",\
            "municipality":"0505"}"""
                .formatted(resident, SUPPORT));
    return send(
        sdd,
        "/v1/income-support/applications/" + application + "/grant",
        """
        {"household":"SINGLE","monthlyAmount":"1100.00","supplementary":false,"from":"%s"}"""
            .formatted(SUPPORT));
  }

  /** The address of the hand-over. */
  private String offered(Api sdd, String resident, String support) {
    return "/v1/hand-overs/"
        + send(
            sdd,
            "/v1/hand-overs",
            """
            {"residentId":"%s","receiver":"DRECHTWERK","aim":"STEP_UP","on":"%s",\
            "parts":[{"provisionId":"%s","legalGround":"PW"}],"proposedStart":"%s"}"""
                .formatted(resident, WORK.minusDays(30), support, WORK));
  }

  private String upToAJob(Api sdd, Api drechtwerk, String resident, String work) {
    end(drechtwerk, "/v1/sheltered-work/employments/" + work + "/end", JOB, "WORK");
    return send(
        sdd,
        "/v1/placements",
        """
        {"residentId":"%s","kind":"JOB","hoursPerWeek":"28","employerKvk":"00100099",\
        "wageCostSubsidy":"40","from":"%s","municipality":"0505"}"""
            .formatted(resident, JOB));
  }

  private void end(Api owner, String path, LocalDate firstDayWithout, String reason) {
    send(
        owner,
        path,
        "{\"lastDay\":\"%s\",\"reason\":\"%s\"}".formatted(firstDayWithout.minusDays(1), reason));
  }

  /**
   * Sends a command until it is acknowledged: what another service decided a moment ago may not
   * have been heard yet. Returns what it made.
   */
  private String send(Api caller, String path, String body) {
    var key = "there-and-back-" + TODAY + "-" + commands++;
    var id = new ArrayList<String>();
    Waiting.untilAsserted(
        SOON,
        () -> {
          var answer = caller.command(path, key, body);
          answer.get("eventIds").forEach(event -> acknowledged.add(event.asString()));
          id.add(answer.get("id").asString());
        });
    return id.getFirst();
  }

  private JsonNode trajectory(Api caller, String resident, String query)
      throws IOException, InterruptedException {
    return caller.get(
        "/v1/residents/%s/trajectory?after=%s&%s"
            .formatted(resident, acknowledged.getLast(), query));
  }

  /** The first day of each run of one step. */
  private static List<String> steps(JsonNode line) {
    var steps = new ArrayList<String>();
    var last = "";
    for (var segment : line.get("segments")) {
      var step = segment.has("step") ? segment.get("step").asString() : "-";
      if (!step.equals(last)) {
        steps.add(segment.get("from").asString() + " " + step);
      }
      last = step;
    }
    return steps;
  }

  private static List<String> movements(JsonNode line) {
    return line.get("movements")
        .valueStream()
        .map(
            m ->
                m.get("on").asString()
                    + " "
                    + m.get("direction").asString()
                    + " "
                    + m.get("to").asString()
                    + (m.get("temporary").asBoolean()
                        ? " temporary until " + m.get("returnOn").asString()
                        : "")
                    + (m.get("relapse").asBoolean() ? " relapse" : ""))
        .toList();
  }

  private static List<String> gaps(JsonNode line) {
    return line.get("gaps")
        .valueStream()
        .map(
            gap ->
                gap.get("kind").asString()
                    + " "
                    + gap.get("from").asString()
                    + " "
                    + (gap.has("to") ? gap.get("to").asString() : "-"))
        .toList();
  }

  /** The first days of the gaps that stand on somebody's worklist. */
  private static List<String> announced(Api caller, String resident)
      throws IOException, InterruptedException {
    return caller.all("/v1/worklist?kind=GAP&municipality=0505").stream()
        .filter(item -> item.get("residentId").asString().equals(resident))
        .map(item -> item.get("dueOn").asString())
        .toList();
  }

  private static void everyDayIsCoveredOrAnnounced(JsonNode line, List<String> announced) {
    var gaps =
        line.get("gaps")
            .valueStream()
            .filter(gap -> gap.get("kind").asString().equals("INCOME"))
            .toList();
    for (var day = SUPPORT; !day.isAfter(TODAY); day = day.plusDays(1)) {
      var on = day;
      boolean covered =
          line.get("segments")
              .valueStream()
              .filter(segment -> contains(segment, on))
              .flatMap(segment -> segment.get("provisions").valueStream())
              .anyMatch(provision -> COVERS.contains(provision.get("kind").asString()));
      boolean told = gaps.stream().anyMatch(gap -> contains(gap, on));
      assertThat(covered || told).as("income on " + day).isTrue();
    }
    assertThat(announced)
        .containsAll(gaps.stream().map(gap -> gap.get("from").asString()).toList());
  }

  private static boolean contains(JsonNode period, LocalDate day) {
    return !day.isBefore(LocalDate.parse(period.get("from").asString()))
        && (!period.has("to") || day.isBefore(LocalDate.parse(period.get("to").asString())));
  }

  private void everyEventStandsOnTheTimelineOnce(Api caller, String resident)
      throws IOException, InterruptedException {
    var timeline =
        caller.all("/v1/residents/" + resident + "/timeline").stream()
            .map(entry -> entry.get("eventId").asString())
            .toList();
    assertThat(timeline).containsExactlyInAnyOrderElementsOf(acknowledged);
  }

  /** Days from each fall-back to the first day of reinstated support, as the figures count them. */
  private static List<Long> reinstatedAfter(Api caller, String resident)
      throws IOException, InterruptedException {
    return caller
        .all(
            "/v1/flows/continuity/facts?figure=REINSTATED&municipality=0505&from=%s&to=%s"
                .formatted(FELL_BACK, TODAY.plusDays(1)))
        .stream()
        .filter(item -> item.get("residentId").asString().equals(resident))
        .map(item -> item.get("days").asLong())
        .toList();
  }
}
