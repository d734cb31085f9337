package nl.doorloop.onecounter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.doorloop.language.Municipality.DORDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SignalId;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportAdmitted;
import nl.doorloop.language.debtsupport.SignalKind;
import nl.doorloop.onecounter.FakeService.Answer;
import nl.doorloop.platform.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the forms of debt support send to the service that decides. */
class DebtFormsTest extends WithRealParts {
  private static final String OWNED = "/v1/debt-support";
  private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

  private final ResidentId resident = Persons.somebody();
  private final SignalId signal = new SignalId(Ids.next());
  private final DebtRequestId waiting = new DebtRequestId(Ids.next());
  private final DebtRequestId applied = new DebtRequestId(Ids.next());
  private final DebtRequestId admitted = new DebtRequestId(Ids.next());
  private final ProvisionId running = new ProvisionId(Ids.next());
  private final ProvisionId ended = new ProvisionId(Ids.next());

  @BeforeEach
  void somebodyWithDebts() {
    publisher.publish(Persons.identity(resident, "Formulier", DORDRECHT));
    publisher.publish(Persons.registered(resident, DORDRECHT));
    publisher.publish(
        new EarlySignalReceived(
            resident, signal, SignalKind.WATER, DAY, Organisation.SDD, DORDRECHT));
    publisher.publish(requested(waiting));
    publisher.publish(requested(applied));
    publisher.publish(new FirstTalkHeld(resident, applied, DAY.plusDays(7), true, null));
    publisher.publish(requested(admitted));
    publisher.publish(new FirstTalkHeld(resident, admitted, DAY.plusDays(7), true, null));
    publisher.publish(new SupportAdmitted(resident, admitted, DAY.plusDays(14), DAY.plusDays(10)));
    publisher.publish(arrangement(running, null));
    visible(publisher.publish(arrangement(ended, DAY.plusDays(40))));
    SERVICES.answers.put(
        OWNED,
        new Answer(
            201,
            Map.of("Content-Type", "application/json"),
            "{\"id\":\"%s\",\"eventIds\":[\"%s\"]}".formatted(Ids.next(), Ids.next())));
    SERVICES.calls.clear();
  }

  @AfterEach
  void answerAsBefore() {
    SERVICES.answers.remove(OWNED);
    SERVICES.calls.clear();
  }

  @Test
  void every_form_sends_its_command() {
    var who = "\"residentId\":\"" + resident + "\"";
    var where = "\"municipality\":\"0505\"";
    sends(
        Map.of("kind", "RENT", "receivedOn", "2026-02-01", "municipality", "0505"),
        form("vroegsignaal", null),
        "/signals",
        "{" + who + ",\"kind\":\"RENT\",\"receivedOn\":\"2026-02-01\"," + where + "}");
    sends(
        Map.of("on", "2026-02-02", "outcome", "NO_CONTACT"),
        form("opvolging", signal.text()),
        "/signals/" + signal + "/follow-up",
        "{\"on\":\"2026-02-02\",\"outcome\":\"NO_CONTACT\"}");
    sends(
        Map.of("on", "2026-02-02", "threatening", "FORCED_EVICTION", "municipality", "0505"),
        form("schuldhulpvraag-na-signaal", signal.text()),
        "/requests",
        "{"
            + who
            + ",\"signalId\":\""
            + signal
            + "\",\"on\":\"2026-02-02\",\"threatening\":\"FORCED_EVICTION\","
            + where
            + "}");
    sends(
        Map.of("on", "2026-02-02", "threatening", "", "municipality", "0505"),
        form("schuldhulpvraag", null),
        "/requests",
        "{" + who + ",\"on\":\"2026-02-02\"," + where + "}");
    sends(
        Map.of("on", "2026-02-03"),
        form("eerste-gesprek", waiting.text()),
        "/requests/" + waiting + "/first-talk",
        "{\"on\":\"2026-02-03\",\"application\":false}");
    sends(
        Map.of("on", "2026-02-03", "application", "true"),
        form("eerste-gesprek", waiting.text()),
        "/requests/" + waiting + "/first-talk",
        "{\"on\":\"2026-02-03\",\"application\":true}");
    sends(
        Map.of("on", "2026-02-03"),
        form("schuldhulpvraag-intrekken", waiting.text()),
        "/requests/" + waiting + "/withdraw",
        "{\"on\":\"2026-02-03\"}");
  }

  @Test
  void a_decision_and_what_follows_on_it() {
    sends(
        Map.of("on", "2026-02-09", "plan", "2026-02-05"),
        form("toelaten", applied.text()),
        "/requests/" + applied + "/decide",
        "{\"admitted\":true,\"on\":\"2026-02-09\",\"plan\":\"2026-02-05\"}");
    sends(
        Map.of("on", "2026-02-09", "refusalGround", "EARLIER_USE", "admitted", "true"),
        form("schuldhulp-weigeren", applied.text()),
        "/requests/" + applied + "/decide",
        "{\"admitted\":false,\"on\":\"2026-02-09\",\"refusalGround\":\"EARLIER_USE\"}");
    sends(
        Map.of("arrangement", "AMICABLE", "from", "2026-02-10", "municipality", "0505"),
        form("schuldregeling-na-toelating", admitted.text()),
        "/arrangements",
        ("{\"residentId\":\"%s\",\"requestId\":\"%s\",\"arrangement\":\"AMICABLE\","
                + "\"from\":\"2026-02-10\",\"municipality\":\"0505\"}")
            .formatted(resident, admitted));
    sends(
        Map.of("lastDay", "2026-08-31", "reason", "OTHER", "outcome", "SUCCEEDED"),
        form("einde-schuldregeling", running.text()),
        "/arrangements/" + running + "/end",
        "{\"lastDay\":\"2026-08-31\",\"reason\":\"OTHER\",\"outcome\":\"SUCCEEDED\"}");
    sends(
        Map.of("from", "2026-03-01"),
        form("nazorg", ended.text()),
        "/arrangements/" + ended + "/after-care",
        "{\"from\":\"2026-03-01\"}");
  }

  @Test
  void what_is_not_this_residents_cannot_be_decided_on() {
    assertThat(post(form("toelaten", waiting.text()), Map.of("on", "2026-02-09"))).isEqualTo(404);
    assertThat(post(form("nazorg", running.text()), Map.of("from", "2026-02-09"))).isEqualTo(404);
    assertThat(SERVICES.calls).isEmpty();
  }

  private record Form(String slug, @Nullable String over) {}

  private static Form form(String slug, @Nullable String over) {
    return new Form(slug, over);
  }

  private void sends(Map<String, String> typed, Form form, String path, String command) {
    assertThat(get("sdd", address(form)).statusCode()).as(form.slug()).isEqualTo(200);
    assertThat(post(form, typed)).as(form.slug()).isEqualTo(302);
    var call = SERVICES.calls.remove();
    assertThat(call.path()).isEqualTo(OWNED + path);
    assertThat(JSON.readTree(call.body())).isEqualTo(JSON.readTree(command));
  }

  private int post(Form form, Map<String, String> typed) {
    var body =
        typed.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return send(request("sdd", address(form))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build())
        .statusCode();
  }

  private String address(Form form) {
    return "/inwoners/%s/vastleggen/%s%s"
        .formatted(resident, form.slug(), form.over() == null ? "" : "?over=" + form.over());
  }

  private HelpRequested requested(DebtRequestId id) {
    return new HelpRequested(resident, id, DAY, null, null, Organisation.SDD, DORDRECHT);
  }

  private ArrangementStarted arrangement(ProvisionId id, @Nullable LocalDate to) {
    return new ArrangementStarted(
        resident,
        id,
        Arrangement.AMICABLE,
        DAY,
        to,
        null,
        Organisation.SDD,
        DORDRECHT,
        DAY,
        null,
        null);
  }
}
