package nl.doorloop.continuity;

import static nl.doorloop.continuity.RunningService.SDD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.doorloop.continuity.handovers.MailSettings;
import nl.doorloop.language.Organisation;
import nl.doorloop.testsupport.RealParts;
import nl.doorloop.testsupport.Waiting;
import org.junit.jupiter.api.Test;

/**
 * Who is told by e-mail that a hand-over waits, over a real mail server; and that nobody is else.
 */
class HandOverMailTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

  @Test
  void both_organisations_are_told_once_when_the_mail_server_is_there_and_nobody_is_named()
      throws Exception {
    var server = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    server.start();
    int port = server.getSmtp().getPort();
    server.stop();
    var database = RealParts.postgres();
    var settings =
        Map.<String, Object>of(
            "spring.mail.host", "127.0.0.1",
            "spring.mail.port", port,
            "doorloop.hand-over-mail.to.SDD", "sdd@example.org",
            "doorloop.hand-over-mail.to.DRECHTWERK", "drechtwerk@example.org",
            "doorloop.hand-over-mail.from", "doorloop@example.org",
            "doorloop.hand-over-mail.address", "https://doorloop.example.org");
    try (var one = new RunningService(database, settings);
        var other = new RunningService(database, settings)) {
      var name = Persons.familyName();
      var person = ContinuityServiceTest.person(Persons.bsn(), name, "3311AB", "0505");
      var resident = one.as(SDD).post("/v1/residents", person).id();
      var late =
          "{\"residentId\":\"%s\",\"receiver\":\"DRECHTWERK\",\"aim\":\"STEP_UP\",\"parts\":[{\"axis\":\"INCOME\",\"legalGround\":\"PW\"}],\"proposedStart\":\"%s\",\"on\":\"%s\",\"answerBy\":\"%s\"}"
              .formatted(resident, TODAY.plusDays(7), TODAY.minusDays(14), TODAY.minusDays(1));
      assertThat(one.as(SDD).post("/v1/hand-overs", late).status()).isEqualTo(201);

      // The mail server does not answer: the reminders are recorded, and the mails are kept.
      Waiting.until(
          "the alarms",
          Duration.ofSeconds(60),
          () ->
              one.count("hand_over_alarm") == 0
                  && one.count("hand_over_mail where not_before > now()") == 4);
      var again =
          new GreenMail(new com.icegreen.greenmail.util.ServerSetup(port, "127.0.0.1", "smtp"));
      again.start();
      try {
        one.jdbc().sql("update hand_over_mail set not_before = '-infinity'").update();
        Waiting.until("the mails", Duration.ofSeconds(60), () -> one.count("hand_over_mail") == 0);
        assertThat(to(again.getReceivedMessages()))
            .containsExactlyInAnyOrder(
                "drechtwerk@example.org",
                "drechtwerk@example.org",
                "drechtwerk@example.org",
                "sdd@example.org");
        for (var message : again.getReceivedMessages()) {
          assertThat(GreenMailUtil.getWholeMessage(message))
              .contains("https://doorloop.example.org/overdrachten")
              .doesNotContain(resident, name);
        }
      } finally {
        again.stop();
      }
      assertThat(other.count("hand_over_mail")).isZero();
    }
  }

  @Test
  void a_mailbox_without_a_sender_is_refused_at_the_start() {
    assertThatThrownBy(
            () -> new MailSettings(Map.of(Organisation.SDD, "sdd@example.org"), null, null))
        .hasMessageContaining("needs from and address");
  }

  private static List<String> to(Message[] messages) {
    return Arrays.stream(messages)
        .map(message -> GreenMailUtil.getAddressList(recipients(message)))
        .toList();
  }

  private static jakarta.mail.Address[] recipients(Message message) {
    try {
      return message.getAllRecipients();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
