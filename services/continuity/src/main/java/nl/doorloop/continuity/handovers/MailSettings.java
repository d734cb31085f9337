package nl.doorloop.continuity.handovers;

import java.util.Map;
import nl.doorloop.language.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who is told by e-mail that a hand-over waits, under {@code doorloop.hand-over-mail}; nobody where
 * nothing is set. The mail server stands under {@code spring.mail}.
 *
 * @param to the mailbox of an organisation, of no person
 * @param from the sender
 * @param address where people open Doorloop, {@code https://doorloop.example}
 */
@ConfigurationProperties("doorloop.hand-over-mail")
public record MailSettings(
    @DefaultValue Map<Organisation, String> to, @Nullable String from, @Nullable String address) {
  public MailSettings {
    to = Map.copyOf(to);
    if (!to.isEmpty() && (from == null || from.isBlank() || address == null || address.isBlank())) {
      throw new IllegalArgumentException(
          "doorloop.hand-over-mail needs from and address where it has to");
    }
  }
}
