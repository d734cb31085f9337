package nl.doorloop.platform.feed;

import java.time.Instant;
import nl.doorloop.language.EventId;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Mandate;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * One event as it stands on the topic {@code doorloop.residents.v1}.
 *
 * @param type the CloudEvents type with its version as sent
 * @param recordedAt when it was recorded, to the microsecond
 * @param source {@code urn:nld:oin:<oin>:systeem:<service>}
 * @param sequence its position in its source
 * @param mandate under which it was decided; absent for what is no decision
 * @param traceparent W3C trace context of the request that led to it
 */
public record PublishedEvent(
    EventId eventId,
    String type,
    ResidentId residentId,
    Instant recordedAt,
    String recordedBy,
    String source,
    long sequence,
    LegalFramework legalFramework,
    ProcessingActivity processingActivity,
    @Nullable Mandate mandate,
    @Nullable String traceparent,
    ResidentEvent event) {
  /** The registered name of its type, without version. */
  public String name() {
    return CloudEvents.name(type).orElseThrow(() -> new IllegalStateException("no type: " + type));
  }
}
