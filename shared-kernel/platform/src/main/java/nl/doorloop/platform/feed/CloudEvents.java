package nl.doorloop.platform.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.EventId;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Mandate;
import nl.doorloop.language.ProcessingActivity;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.TextValue;
import nl.doorloop.language.parameters.ParameterEvent;
import nl.doorloop.language.parameters.ParameterId;
import nl.doorloop.platform.json.EventCodec;
import nl.doorloop.platform.json.UnknownEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * Events as CloudEvents 1.0 under the NL GOV profile, in Kafka's binary content mode: the
 * attributes are headers, the value is the event's data as it was stored. No attribute says
 * anything about a person but the residentId.
 */
public final class CloudEvents {
  /** W3C trace context, as it goes from the request over the record to whoever handles it. */
  public static final String TRACEPARENT = "traceparent";

  private static final String TYPE = "ce_type";
  private static final String MANDATE = "ce_mandate";
  private static final String WIRE_PREFIX = "nl.doorloop.";
  private static final Pattern VERSIONED = Pattern.compile("nl\\.doorloop\\.(.+)\\.v(\\d{1,4})");
  private static final EventCodec CODEC = new EventCodec();

  private CloudEvents() {}

  /**
   * What is said about an event besides its data.
   *
   * @param source {@code urn:nld:oin:<oin>:systeem:<service>}
   * @param type the name on the wire with its version
   * @param subject the resident, the employer or the parameter that it is about
   * @param sequence its position in its source
   * @param mandate under which it was decided; absent for what is no decision
   */
  public record Attributes(
      EventId id,
      String source,
      String type,
      TextValue subject,
      Instant time,
      long sequence,
      String recordedBy,
      LegalFramework legalFramework,
      ProcessingActivity processingActivity,
      @Nullable Mandate mandate,
      @Nullable String traceparent) {}

  public static String source(String oin, String service) {
    return "urn:nld:oin:" + oin + ":systeem:" + service;
  }

  /** The name on the wire of an event that is stored under a name and a version. */
  public static String wireType(String name, int version) {
    return WIRE_PREFIX + name + ".v" + version;
  }

  public static Headers headers(Attributes event) {
    var headers = new RecordHeaders();
    put(headers, "ce_specversion", "1.0");
    put(headers, "ce_id", event.id().text());
    put(headers, "ce_source", event.source());
    put(headers, TYPE, event.type());
    put(headers, "ce_subject", event.subject().text());
    put(headers, "ce_time", event.time().toString());
    put(headers, "ce_sequence", Long.toString(event.sequence()));
    put(headers, "ce_sequencetype", "Integer");
    put(headers, "ce_recordedby", event.recordedBy());
    put(headers, "ce_legalframework", event.legalFramework().name());
    put(headers, "ce_processingactivity", event.processingActivity().urn());
    if (event.mandate() != null) {
      put(headers, MANDATE, event.mandate().text());
    }
    if (event.traceparent() != null) {
      put(headers, TRACEPARENT, event.traceparent());
    }
    put(headers, "content-type", "application/json");
    return headers;
  }

  /**
   * The event of one record of {@code doorloop.residents.v1}.
   *
   * @throws UnreadableRecord naming the header that is missing or wrong, or what is wrong with the
   *     data
   */
  public static PublishedEvent read(ConsumerRecord<String, byte[]> record) {
    try {
      var about = attributes(record.headers());
      if (!(event(about, record) instanceof ResidentEvent event)) {
        throw new InvalidValue("it is not about a resident");
      }
      return new PublishedEvent(
          about.id(),
          about.type(),
          ResidentId.of(about.subject().text()),
          about.time(),
          about.recordedBy(),
          about.source(),
          about.sequence(),
          about.legalFramework(),
          about.processingActivity(),
          about.mandate(),
          about.traceparent(),
          event);
    } catch (InvalidValue | UnknownEvent | JacksonException e) {
      throw new UnreadableRecord(record, "not readable: " + e.getMessage(), e);
    }
  }

  /**
   * What was set, by one record of {@code doorloop.parameters.v1}.
   *
   * @throws UnreadableRecord naming what is missing or wrong
   */
  public static ParameterEvent readParameter(ConsumerRecord<String, byte[]> record) {
    try {
      if (event(attributes(record.headers()), record) instanceof ParameterEvent event) {
        return event;
      }
      throw new InvalidValue("it is not about a parameter");
    } catch (InvalidValue | UnknownEvent | JacksonException e) {
      throw new UnreadableRecord(record, "not readable: " + e.getMessage(), e);
    }
  }

  private static DomainEvent event(Attributes about, ConsumerRecord<String, byte[]> record) {
    var type = VERSIONED.matcher(about.type());
    if (!type.matches()) {
      throw new InvalidValue("ce_type must be nl.doorloop.<name>.v<version>");
    }
    if (record.value() == null) {
      throw new InvalidValue("the data is missing");
    }
    var read = CODEC.read(type.group(1), Integer.parseInt(type.group(2)), record.value());
    if (read == null) {
      throw new InvalidValue("the data say null");
    }
    return read;
  }

  /** Reads all of them, or throws one {@link UnreadableRecord} that carries the others. */
  public static List<PublishedEvent> readAll(List<ConsumerRecord<String, byte[]>> records) {
    var events = new ArrayList<PublishedEvent>(records.size());
    UnreadableRecord first = null;
    for (var record : records) {
      try {
        events.add(read(record));
      } catch (UnreadableRecord e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
    return events;
  }

  static Attributes attributes(Headers headers) {
    return new Attributes(
        EventId.of(text(headers, "ce_id")),
        text(headers, "ce_source"),
        text(headers, TYPE),
        subject(text(headers, "ce_subject")),
        time(text(headers, "ce_time")),
        number(text(headers, "ce_sequence")),
        text(headers, "ce_recordedby"),
        framework(text(headers, "ce_legalframework")),
        activity(text(headers, "ce_processingactivity")),
        mandate(headers),
        traceparent(headers));
  }

  private static TextValue subject(String text) {
    return text.indexOf('@') < 0 ? ResidentId.of(text) : ParameterId.of(text);
  }

  private static @Nullable Mandate mandate(Headers headers) {
    var header = headers.lastHeader(MANDATE);
    return header == null || header.value() == null ? null : Mandate.of(value(header));
  }

  /** The registered name in a type on the wire; empty when it is none of ours. */
  static Optional<String> name(String type) {
    var versioned = VERSIONED.matcher(type);
    return versioned.matches() ? Optional.of(versioned.group(1)) : Optional.empty();
  }

  /** The registered name of an event that is not read yet; empty when its header does not say. */
  public static Optional<String> name(Headers headers) {
    var header = headers.lastHeader(TYPE);
    return header == null || header.value() == null ? Optional.empty() : name(value(header));
  }

  static @Nullable String traceparent(Headers headers) {
    var header = headers.lastHeader(TRACEPARENT);
    return header == null || header.value() == null ? null : value(header);
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new InvalidValue("ce_time must be an instant in UTC");
    }
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new InvalidValue("ce_sequence must be a whole number");
    }
  }

  private static LegalFramework framework(String text) {
    return Stream.of(LegalFramework.values())
        .filter(f -> f.name().equals(text))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("ce_legalframework is not known"));
  }

  /** By its name as stored, or by its URN as sent. */
  static ProcessingActivity activity(String text) {
    return Stream.of(ProcessingActivity.values())
        .filter(a -> a.name().equals(text) || a.urn().equals(text))
        .findFirst()
        .orElseThrow(() -> new InvalidValue("ce_processingactivity is not known"));
  }

  private static String text(Headers headers, String name) {
    var header = headers.lastHeader(name);
    if (header == null || header.value() == null) {
      throw new InvalidValue("header " + name + " is missing");
    }
    return value(header);
  }

  private static String value(Header header) {
    return new String(header.value(), StandardCharsets.UTF_8);
  }

  private static void put(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
