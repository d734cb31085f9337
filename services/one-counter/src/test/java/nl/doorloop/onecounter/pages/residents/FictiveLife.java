package nl.doorloop.onecounter.pages.residents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Hours;
import nl.doorloop.language.HouseholdType;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementKind;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Origins;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.pages.Stage;
import nl.doorloop.onecounter.residents.ResidentIdentity;
import nl.doorloop.onecounter.timeline.Sight;
import nl.doorloop.onecounter.timeline.Timeline;
import nl.doorloop.onecounter.views.Line;
import nl.doorloop.platform.feed.PublishedEvent;
import nl.doorloop.platform.security.DemoUsers;
import org.jspecify.annotations.Nullable;

/** Somebody who never was, with ten years of facts from both organisations. */
final class FictiveLife {
  static final ResidentId RESIDENT = ResidentId.of("0190b6a0-0000-7000-8000-000000000001");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Municipality HOME = Municipality.DORDRECHT;

  private final List<PublishedEvent> events = new ArrayList<>();

  static FictiveLife upAndDown() {
    var life = new FictiveLife();
    life.add(
        "2016-03-01T09:00:00Z", new ResidentRegistered(RESIDENT, HOME, day("2016-03-01"), false));
    life.benefit("ib-1", "2016-03-01", "2019-09-01", EndReason.WORK, "2016-03-02");
    life.assessed("m-1", 2, "2016-04-12", "2016-04-12");
    life.assessed("m-2", 3, "2017-02-01", "2017-05-20");
    life.work("dw-1", Modality.DAY_ACTIVITIES, "2017-09-01", "2018-06-01", EndReason.TRANSFER);
    life.work("dw-2", Modality.SHELTERED_WORK, "2018-06-01", "2019-09-01", EndReason.TRANSFER);
    life.job("p-1", "2019-09-01", "2021-05-01", true, EndReason.EXPIRED);
    life.benefit("ib-2", "2021-07-01", null, null, "2021-07-03");
    life.assessed("m-3", 4, "2021-08-01", "2021-08-01");
    life.work(
        "dw-3", Modality.WORKLIKE_DAY_ACTIVITIES, "2022-01-10", "2024-03-01", EndReason.TRANSFER);
    life.work("dw-4", Modality.SHELTERED_WORK, "2024-03-01", null, null);
    return life;
  }

  private PublishedEvent add(String recordedAt, ResidentEvent event) {
    int number = events.size() + 1;
    var type = KnownEvents.typeOf(event.getClass());
    var published =
        new PublishedEvent(
            new EventId(uuid("event-" + number)),
            type.wireType(),
            RESIDENT,
            Instant.parse(recordedAt),
            "sdd",
            "urn:nld:oin:00000000000000000000:systeem:" + type.name().split("\\.", 2)[0],
            number,
            event.legalFramework(),
            event.processingActivity(),
            null,
            null,
            event);
    events.add(published);
    return published;
  }

  FictiveLife benefit(
      String id, String from, @Nullable String to, @Nullable EndReason end, String registered) {
    add(registered + "T10:00:00Z", entitlement(id, from, to, end, registered));
    return this;
  }

  private static EntitlementTakenOver entitlement(
      String id, String from, @Nullable String to, @Nullable EndReason end, String registered) {
    return new EntitlementTakenOver(
        RESIDENT,
        new ProvisionId(uuid(id)),
        Scheme.GENERAL_ASSISTANCE,
        HouseholdType.of("SINGLE"),
        Money.of("1350.20"),
        false,
        day(from),
        to == null ? null : day(to),
        end,
        Organisation.SDD,
        HOME,
        new Origin(Source.INCOME_SUPPORT, SourceId.of(id), day(registered)));
  }

  FictiveLife work(
      String id, Modality modality, String from, @Nullable String to, @Nullable EndReason end) {
    add(
        from + "T11:00:00Z",
        new EmploymentTakenOver(
            RESIDENT,
            new ProvisionId(uuid(id)),
            modality,
            Hours.of("24"),
            null,
            null,
            day(from),
            to == null ? null : day(to),
            end,
            Organisation.DRECHTWERK,
            HOME,
            new Origin(Source.SHELTERED_WORK, SourceId.of(id), day(from))));
    return this;
  }

  FictiveLife job(String id, String from, @Nullable String to, boolean coach, EndReason end) {
    add(
        from + "T12:00:00Z",
        new PlacementStarted(
            RESIDENT,
            new ProvisionId(uuid(id)),
            PlacementKind.JOB,
            Hours.of("32"),
            null,
            Percentage.of("40"),
            coach,
            null,
            day(from),
            to == null ? null : day(to),
            end,
            Organisation.SDD,
            HOME,
            day(from),
            null));
    return this;
  }

  FictiveLife assessed(String id, int rung, String from, String registered) {
    add(
        registered + "T13:00:00Z",
        new AssessmentRecorded(
            RESIDENT,
            new AssessmentId(uuid(id)),
            rung,
            day(from),
            null,
            Organisation.SDD,
            HOME,
            day(registered),
            null));
    return this;
  }

  /** The benefit with this id began earlier than its first row said. */
  FictiveLife correctedBenefit(String id, String registered, String from, @Nullable String to) {
    var first = first(id);
    add(
        "2026-02-03T08:30:00Z",
        new EventCorrected(
            RESIDENT,
            first.eventId(),
            entitlement(id, from, to, null, registered),
            CorrectionReason.SOURCE_CORRECTED));
    return this;
  }

  FictiveLife withdrawn(String id) {
    var first = first(id);
    add(
        "2026-02-04T08:30:00Z",
        new EventWithdrawn(
            RESIDENT,
            first.eventId(),
            first.legalFramework(),
            first.processingActivity(),
            CorrectionReason.RECORDED_WRONGLY));
    return this;
  }

  private PublishedEvent first(String id) {
    return events.stream()
        .filter(e -> Origins.of(e.event()).filter(o -> o.sourceId().text().equals(id)).isPresent())
        .findFirst()
        .orElseThrow();
  }

  Trajectory trajectory() {
    return Trajectory.derive(
        events.stream()
            .map(e -> new Fact(e.eventId(), e.recordedAt(), e.recordedBy(), e.event()))
            .toList());
  }

  ResidentView.Material material(String language) {
    var line = new Line(RESIDENT, List.of(RESIDENT), events, trajectory());
    var words = Stage.wording(language).words();
    return new ResidentView.Material(
        new ResidentIdentity(
            "Jo Voorbeeld", "Voorbeeld", "Jo", LocalDate.of(1985, 6, 30), null, HOME),
        HOME,
        line.trajectory(),
        line.deadlines(),
        new Timeline(line, DemoUsers.named("region"), words).entries(null, null, null),
        events,
        new Sight(DemoUsers.named("region"), line).facts(),
        null);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static UUID uuid(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
