package nl.doorloop.allinone.kills;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A case worker who takes one new resident after another through assessments, addresses, lead,
 * income support and sheltered work, every command under a key of its own.
 */
final class CaseWork extends Caller {
  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
  private static final List<String> MUNICIPALITIES = List.of("0505", "0610", "0642");

  private final String name;
  private final List<Deed> plan = new ArrayList<>();
  private int residents;
  private int commands;
  private LocalDate day = FIRST_DAY;
  private String resident = "";
  private @Nullable String entitlement;
  private @Nullable String employment;

  CaseWork(String name, Apart line, Ledger ledger, long seed) {
    super(line, ledger, seed);
    this.name = name;
  }

  /** One command of the plan. */
  @FunctionalInterface
  private interface Deed {
    void run() throws InterruptedException;
  }

  @Override
  void work() throws InterruptedException {
    if (plan.isEmpty()) {
      welcome();
      planALife();
    } else {
      plan.removeFirst().run();
    }
  }

  private void welcome() throws InterruptedException {
    residents++;
    day = FIRST_DAY.plusDays(chance().nextInt(300));
    resident =
        id(
            send(
                "/v1/residents",
                """
                {"familyName":"Verzonnen %s %d","givenNames":"Jo","birthDate":"1980-05-17",\
                "municipality":"%s"}"""
                    .formatted(name, residents, anywhere())));
  }

  /** Income support and sheltered work each in their own order, between them the rest. */
  private void planALife() {
    plan.add(this::assess);
    plan.add(this::lodgeAndGrant);
    plan.add(this::moveHouse);
    plan.add(this::startEmployment);
    plan.add(this::lead);
    for (int i = chance().nextInt(3); i > 0; i--) {
      plan.add(this::recordIncome);
      plan.add(this::changeHours);
    }
    plan.add(
        () ->
            act("entitlements", entitlement, "suspend", "{\"kind\":\"PAYMENT\",\"from\":\"%s\"}"));
    plan.add(() -> act("entitlements", entitlement, "resume", "{\"from\":\"%s\"}"));
    plan.add(this::assess);
    plan.add(this::override);
    plan.add(
        () ->
            act(
                "entitlements",
                entitlement,
                "terminate",
                "{\"lastDay\":\"%s\",\"reason\":\"WORK\"}"));
    plan.add(this::endEmployment);
  }

  private void assess() throws InterruptedException {
    send(
        about("/assessments"),
        "{\"rung\":%d,\"from\":\"%s\"}".formatted(1 + chance().nextInt(4), next()));
  }

  private void moveHouse() throws InterruptedException {
    send(
        about("/addresses"),
        "{\"municipality\":\"%s\",\"from\":\"%s\"}".formatted(anywhere(), next()));
  }

  private void lead() throws InterruptedException {
    send(
        about("/lead"),
        "{\"organisation\":\"%s\",\"from\":\"%s\"}"
            .formatted(chance().nextBoolean() ? "SDD" : "DRECHTWERK", next()));
  }

  private void override() throws InterruptedException {
    var from = next();
    send(
        about("/overrides"),
        "{\"step\":\"UNPAID_WORK\",\"from\":\"%s\",\"lastDay\":\"%s\",\"reason\":\"OTHER\"}"
            .formatted(from, from.plusDays(20)));
  }

  /** The grant is one command with events in two streams. */
  private void lodgeAndGrant() throws InterruptedException {
    var received = next();
    var application =
        id(
            send(
                "/v1/income-support/applications",
                """
                {"residentId":"%s","scheme":"GENERAL_ASSISTANCE","receivedOn":"%s",\
                "municipality":"%s"}"""
                    .formatted(resident, received, anywhere())));
    entitlement =
        id(
            send(
                "/v1/income-support/applications/" + application + "/grant",
                """
                {"household":"SINGLE","monthlyAmount":"1100.00","supplementary":false,\
                "from":"%s"}"""
                    .formatted(received)));
  }

  private void recordIncome() throws InterruptedException {
    send(
        "/v1/income-support/entitlements/" + entitlement + "/incomes",
        "{\"month\":\"%s\",\"amount\":\"%d.50\"}"
            .formatted(next().plusMonths(1).toString().substring(0, 7), commands % 900));
  }

  private void startEmployment() throws InterruptedException {
    employment =
        id(
            send(
                "/v1/sheltered-work/employments",
                """
                {"residentId":"%s","modality":"WSW_INTERNAL","hoursPerWeek":"20","from":"%s",\
                "municipality":"%s"}"""
                    .formatted(resident, next(), anywhere())));
  }

  private void changeHours() throws InterruptedException {
    send(
        "/v1/sheltered-work/employments/" + employment + "/hours",
        "{\"hoursPerWeek\":\"%d\",\"from\":\"%s\"}".formatted(21 + plan.size() % 15, next()));
  }

  private void endEmployment() throws InterruptedException {
    send(
        "/v1/sheltered-work/employments/" + employment + "/end",
        "{\"lastDay\":\"%s\",\"reason\":\"WORK\"}".formatted(next()));
  }

  private void act(String what, @Nullable String id, String command, String body)
      throws InterruptedException {
    send("/v1/income-support/" + what + "/" + id + "/" + command, body.formatted(next()));
  }

  private String about(String what) {
    return "/v1/residents/" + resident + what;
  }

  private String anywhere() {
    return MUNICIPALITIES.get(chance().nextInt(MUNICIPALITIES.size()));
  }

  private LocalDate next() {
    day = day.plusDays(1 + chance().nextInt(40));
    return day;
  }

  private JsonNode send(String path, String body) throws InterruptedException {
    var key = name + "-" + ++commands;
    var answer = insist("region", counter -> counter.command(path, key, body));
    var ids = new ArrayList<UUID>();
    answer.get("eventIds").forEach(id -> ids.add(UUID.fromString(id.asString())));
    ledger().acknowledged(ids);
    return answer;
  }

  private static String id(JsonNode answer) {
    return answer.get("id").asString();
  }
}
