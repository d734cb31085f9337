package nl.doorloop.continuity.handovers;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells an organisation by e-mail that a hand-over waits for it. A mail names nobody and nothing
 * that is about somebody: who it is about stands on the worklist. What is to be sent is kept with
 * the alarm that it comes from, in one transaction, and goes when the mail server has taken it;
 * when the service is killed just then, it is sent once more.
 */
public final class HandOverMail {
  private static final Logger LOG = LoggerFactory.getLogger(HandOverMail.class);
  private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final @Nullable JavaMailSender server;
  private final MailSettings settings;

  /**
   * @param server absent where none is set
   * @throws IllegalArgumentException when somebody is to be told and there is no server
   */
  public HandOverMail(
      JdbcClient jdbc,
      TransactionTemplate transaction,
      @Nullable JavaMailSender server,
      MailSettings settings) {
    if (server == null && !settings.to().isEmpty()) {
      throw new IllegalArgumentException("doorloop.hand-over-mail needs spring.mail.host");
    }
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.server = server;
    this.settings = settings;
  }

  private record Mail(long id, Organisation organisation, Alarm alarm, LocalDate answerBy) {}

  /** Keeps what is to be sent about an offer; part of the caller's transaction. */
  void add(Alarm alarm, HandOverOffered offer) {
    var told =
        alarm == Alarm.ESCALATION
            ? List.of(offer.sender(), offer.receiver())
            : List.of(offer.receiver());
    for (var organisation : told) {
      if (settings.to().containsKey(organisation)) {
        jdbc.sql("INSERT INTO hand_over_mail (organisation, alarm, answer_by) VALUES (?, ?, ?)")
            .params(organisation.name(), alarm.name(), offer.answerBy())
            .update();
      }
    }
  }

  /**
   * Sends one mail; of several instances one takes it.
   *
   * @return whether there was one
   */
  boolean sendOne() {
    var mailer = server;
    if (mailer == null) {
      return false;
    }
    var claimed = new AtomicReference<@Nullable Mail>();
    try {
      transaction.executeWithoutResult(_ -> send(mailer, claimed));
    } catch (RuntimeException e) {
      var mail = claimed.get();
      if (mail == null) {
        throw e;
      }
      LOG.warn("a mail about a hand-over was not sent: {}", e.getMessage());
      jdbc.sql(
              "UPDATE hand_over_mail SET not_before = now() + make_interval(secs => ?) WHERE id = ?")
          .params((double) AFTER_FAILURE.toSeconds(), mail.id())
          .update();
    }
    return claimed.get() != null;
  }

  private void send(JavaMailSender mailer, AtomicReference<@Nullable Mail> claimed) {
    var mail = claim();
    claimed.set(mail);
    if (mail == null) {
      return;
    }
    var to = settings.to().get(mail.organisation());
    // Somebody who was to be told, and is no longer.
    if (to != null) {
      mailer.send(message(to, mail));
    }
    jdbc.sql("DELETE FROM hand_over_mail WHERE id = ?").param(mail.id()).update();
  }

  private @Nullable Mail claim() {
    return jdbc.sql(
            """
            SELECT id, organisation, alarm, answer_by FROM hand_over_mail
            WHERE not_before <= now() ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
        .query(
            (row, _) ->
                new Mail(
                    row.getLong(1),
                    Organisation.valueOf(row.getString(2)),
                    Alarm.valueOf(row.getString(3)),
                    row.getObject(4, LocalDate.class)))
        .optional()
        .orElse(null);
  }

  private SimpleMailMessage message(String to, Mail mail) {
    var day = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl")).format(mail.answerBy());
    var message = new SimpleMailMessage();
    message.setFrom(settings.from());
    message.setTo(to);
    message.setSubject(
        mail.alarm() == Alarm.ESCALATION
            ? "Doorloop: een overdracht is niet op tijd beantwoord"
            : "Doorloop: een overdracht wacht op antwoord");
    message.setText(
        (mail.alarm() == Alarm.ESCALATION
                ? "Een overdracht is niet beantwoord tot en met " + day + ", de laatste dag."
                : "Er wacht een overdracht op antwoord van uw organisatie, tot en met " + day + ".")
            + "\n\nOpen de overdrachten: "
            + settings.address()
            + "/overdrachten\n\nDeze e-mail noemt niemand; om wie het gaat staat in Doorloop.\n");
    return message;
  }
}
