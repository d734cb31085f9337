package nl.doorloop.platform.feed;

import static nl.doorloop.language.Municipality.ALBLASSERDAM;
import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Municipality.PAPENDRECHT;
import static nl.doorloop.language.Municipality.SLIEDRECHT;
import static nl.doorloop.language.Municipality.ZWIJNDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.continuity.ContinuityEvent.AddressRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsJoined;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentsSplit;
import nl.doorloop.language.correction.Correction;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.platform.json.ExampleEvents;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ResidentDirectoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static TestDatabase database;

  private final ResidentDirectory directory =
      new ResidentDirectory(new ResidentPlaceTable(database.jdbc));
  private final ResidentId resident = new ResidentId(UUID.randomUUID());
  private final ResidentId other = new ResidentId(UUID.randomUUID());
  private int second;

  @BeforeAll
  static void open() {
    database = TestDatabase.create();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void it_hears_of_exactly_those_events_that_can_say_where_somebody_lives() {
    for (var event : ExampleEvents.ofResidents()) {
      var said = Said.of(event(event));
      boolean matters =
          event instanceof Correction || said.place().isPresent() || said.link().isPresent();
      var name = KnownEvents.typeOf(event.getClass()).name();
      assertThat(directory.concerns(name)).as(name).isEqualTo(matters);
    }
  }

  @Test
  void nobody_knows_a_resident_of_whom_nothing_was_heard() {
    assertThat(directory.municipalityOf(resident, TODAY)).isEmpty();
    assertThat(directory.awaitKnown(resident, Duration.ofMillis(60))).isFalse();
  }

  @Test
  void of_the_facts_the_one_with_the_latest_first_day_counts() {
    hear(assessed(SLIEDRECHT, "2025-01-01", null, "b"));
    hear(assessed(PAPENDRECHT, "2024-01-01", null, "a"));
    hear(assessed(ZWIJNDRECHT, "2026-12-01", null, "c"));
    assertLives(SLIEDRECHT, TODAY);
    assertLives(PAPENDRECHT, LocalDate.of(2024, 6, 1));
    assertLives(ZWIJNDRECHT, LocalDate.of(2026, 12, 1));
  }

  @Test
  void of_facts_of_one_day_the_latest_registered_counts_then_the_greatest_key_as_text() {
    hear(assessed(SLIEDRECHT, "2025-01-01", "2025-02-01", "1"));
    hear(assessed(PAPENDRECHT, "2025-01-01", null, "9"));
    assertLives(SLIEDRECHT, TODAY);
    hear(assessed(ZWIJNDRECHT, "2025-01-01", "2025-02-01", "10"));
    assertLives(ZWIJNDRECHT, TODAY);
    hear(assessed(ALBLASSERDAM, "2025-01-01", "2025-02-01", "9"));
    assertLives(ALBLASSERDAM, TODAY);
  }

  @Test
  void a_recorded_address_wins_from_its_date_on() {
    hear(assessed(SLIEDRECHT, "2025-01-01", null, "1"));
    hear(new AddressRecorded(resident, DORDRECHT, LocalDate.of(2025, 5, 1)));
    hear(assessed(PAPENDRECHT, "2026-01-01", null, "2"));
    assertLives(DORDRECHT, TODAY);
    assertLives(SLIEDRECHT, LocalDate.of(2025, 4, 30));
  }

  @Test
  void where_somebody_was_registered_counts_only_for_want_of_anything_else() {
    hear(new ResidentRegistered(resident, ALBLASSERDAM, TODAY, false));
    assertLives(ALBLASSERDAM, LocalDate.of(2020, 1, 1));
    hear(assessed(SLIEDRECHT, "2025-01-01", null, "1"));
    assertLives(SLIEDRECHT, TODAY);
  }

  @Test
  void corrections_and_withdrawals_count_whenever_they_arrive() {
    var early = event(assessed(SLIEDRECHT, "2025-01-01", null, "1"));
    var late = event(assessed(PAPENDRECHT, "2026-01-01", null, "2"));
    var corrected = event(corrects(early, assessed(DORDRECHT, "2025-01-01", null, "1")));
    var again = event(corrects(early, assessed(ZWIJNDRECHT, "2025-01-01", null, "1")));
    var withdrawn = event(withdraws(late));
    for (int seed = 0; seed < 5; seed++) {
      database.jdbc.sql("delete from resident_place").update();
      var order = new ArrayList<>(List.of(early, late, corrected, again, withdrawn));
      Collections.shuffle(order, new Random(seed));
      order.addAll(order.subList(0, 2));
      directory.onAll(order);
      assertLives(ZWIJNDRECHT, TODAY);
    }
    directory.on(event(corrects(late, assessed(PAPENDRECHT, "2026-01-01", null, "2"))));
    assertLives(PAPENDRECHT, TODAY);
  }

  @Test
  void a_correction_waits_for_the_event_that_it_names() {
    var never = event(assessed(SLIEDRECHT, "2025-01-01", null, "1"));
    directory.on(event(corrects(never, assessed(DORDRECHT, "2025-01-01", null, "1"))));
    assertThat(directory.municipalityOf(resident, TODAY)).isEmpty();
    directory.on(never);
    assertLives(DORDRECHT, TODAY);
  }

  @Test
  void a_resident_joined_into_another_lives_where_that_one_does_until_they_are_split() {
    hear(assessed(SLIEDRECHT, "2025-01-01", null, "1"));
    hear(other, assessedOf(other, PAPENDRECHT, "2026-01-01"));
    var joined = event(new ResidentsJoined(resident, other));
    directory.on(joined);
    assertThat(directory.municipalityOf(resident, TODAY)).contains(PAPENDRECHT);
    assertThat(directory.municipalityOf(other, TODAY)).contains(PAPENDRECHT);
    assertThat(directory.municipalityOf(other, LocalDate.of(2025, 6, 1))).contains(SLIEDRECHT);

    hear(new ResidentsSplit(resident, other));
    assertLives(SLIEDRECHT, TODAY);
    assertThat(directory.municipalityOf(other, LocalDate.of(2025, 6, 1))).isEmpty();
  }

  @Test
  void a_joining_that_never_was_joins_nobody() {
    hear(assessed(SLIEDRECHT, "2025-01-01", null, "1"));
    hear(other, assessedOf(other, PAPENDRECHT, "2026-01-01"));
    var joined = event(new ResidentsJoined(resident, other));
    directory.on(joined);
    assertLives(PAPENDRECHT, TODAY);
    directory.on(event(withdraws(joined)));
    assertLives(SLIEDRECHT, TODAY);
  }

  @Test
  void chains_and_circles_of_joinings_end() {
    var third = new ResidentId(UUID.randomUUID());
    hear(third, assessedOf(third, DORDRECHT, "2026-01-01"));
    hear(new ResidentsJoined(resident, other));
    hear(other, new ResidentsJoined(other, third));
    hear(third, new ResidentsJoined(third, resident));
    assertLives(DORDRECHT, TODAY);
    assertThat(directory.municipalityOf(other, TODAY)).contains(DORDRECHT);
  }

  @Test
  void whoever_waits_for_a_resident_is_told_as_soon_as_the_transaction_has_ended()
      throws Exception {
    var waiting =
        new java.util.concurrent.FutureTask<>(
            () -> directory.awaitKnown(resident, Duration.ofSeconds(20)));
    Thread.ofVirtual().start(waiting);
    database.transaction.executeWithoutResult(
        _ -> hear(new ResidentRegistered(resident, DORDRECHT, TODAY, true)));
    assertThat(waiting.get()).isTrue();
  }

  private void assertLives(Municipality municipality, LocalDate on) {
    assertThat(directory.municipalityOf(resident, on)).isEqualTo(Optional.of(municipality));
  }

  private AssessmentRecorded assessed(
      Municipality in, String from, @Nullable String registered, String sourceId) {
    return assessed(resident, in, from, registered, sourceId);
  }

  private static AssessmentRecorded assessedOf(ResidentId who, Municipality in, String from) {
    return assessed(who, in, from, null, "of-another");
  }

  private static AssessmentRecorded assessed(
      ResidentId who, Municipality in, String from, @Nullable String registered, String sourceId) {
    return new AssessmentRecorded(
        who,
        new AssessmentId(UUID.randomUUID()),
        2,
        LocalDate.parse(from),
        null,
        Organisation.SDD,
        in,
        TODAY,
        new Origin(
            Source.ASSESSMENTS,
            SourceId.of(sourceId),
            registered == null ? null : LocalDate.parse(registered)));
  }

  private EventCorrected corrects(PublishedEvent named, ResidentEvent replacement) {
    return new EventCorrected(resident, named.eventId(), replacement, CorrectionReason.values()[0]);
  }

  private EventWithdrawn withdraws(PublishedEvent named) {
    return new EventWithdrawn(
        resident,
        named.eventId(),
        named.legalFramework(),
        named.processingActivity(),
        CorrectionReason.values()[0]);
  }

  private void hear(ResidentEvent event) {
    hear(resident, event);
  }

  private void hear(ResidentId who, ResidentEvent event) {
    directory.on(event(who, event));
  }

  private PublishedEvent event(ResidentEvent event) {
    return event(resident, event);
  }

  private PublishedEvent event(ResidentId who, ResidentEvent event) {
    return new PublishedEvent(
        new EventId(UUID.randomUUID()),
        "nl.doorloop.any.v1",
        who,
        Instant.parse("2026-05-01T10:00:00Z").plusSeconds(second++),
        "sdd",
        "urn:test",
        second,
        event.legalFramework(),
        event.processingActivity(),
        null,
        null,
        event);
  }
}
