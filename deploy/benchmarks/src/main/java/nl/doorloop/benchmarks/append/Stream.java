package nl.doorloop.benchmarks.append;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.HoursChanged;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.ChangeHours;

/** One employment of ten events, and the command that brings the eleventh: other hours a week. */
record Stream(int number) {
  static final int EVENTS = 10;
  private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

  private UUID uuid(String kind) {
    return UUID.nameUUIDFromBytes((kind + number).getBytes(StandardCharsets.US_ASCII));
  }

  ProvisionId provisionId() {
    return new ProvisionId(uuid("employment"));
  }

  ResidentId residentId() {
    return new ResidentId(uuid("resident"));
  }

  EventId eventId(int seq) {
    return new EventId(uuid("event " + seq + " of "));
  }

  List<ResidentEvent> events() {
    var events = new ArrayList<ResidentEvent>();
    events.add(started());
    for (int seq = 1; seq < EVENTS; seq++) {
      events.add(changed(seq));
    }
    return events;
  }

  EmploymentStarted started() {
    return new EmploymentStarted(
        residentId(),
        provisionId(),
        Modality.WSW_INTERNAL,
        Hours.of("20"),
        null,
        null,
        FROM,
        null,
        Organisation.DRECHTWERK,
        Municipality.DORDRECHT,
        FROM);
  }

  /** The event that the command leads to. */
  HoursChanged next() {
    return changed(EVENTS);
  }

  HoursChanged changed(int seq) {
    return new HoursChanged(
        residentId(), provisionId(), Modality.WSW_INTERNAL, hours(seq), from(seq));
  }

  private static Hours hours(int seq) {
    return Hours.of(seq % 2 == 0 ? "20.25" : "24.75");
  }

  private static LocalDate from(int seq) {
    return FROM.plusMonths(seq);
  }

  ChangeHours command() {
    return command(EVENTS);
  }

  ChangeHours command(int seq) {
    return new ChangeHours(provisionId(), hours(seq), from(seq));
  }

  String path() {
    return "/v1/sheltered-work/employments/" + provisionId().text() + "/hours";
  }

  String json() {
    return "{\"hoursPerWeek\":" + hours(EVENTS).text() + ",\"from\":\"" + from(EVENTS) + "\"}";
  }
}
