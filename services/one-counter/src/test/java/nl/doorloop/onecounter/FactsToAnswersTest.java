package nl.doorloop.onecounter;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Municipality.SLIEDRECHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.CorrectionReason;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.onecounter.Publisher.Sent;
import nl.doorloop.onecounter.views.FactTable;
import nl.doorloop.onecounter.views.FactTable.Arrival;
import nl.doorloop.onecounter.views.TrajectoryProjection;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.feed.PublishedEvent;
import nl.doorloop.platform.json.EventCodec;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is published comes out of the views, in whatever order and however often it came in. */
class FactsToAnswersTest extends WithRealParts {
  private static final LocalDate MAY = LocalDate.of(2024, 5, 1);

  @Autowired Views views;

  @Test
  void a_published_event_stands_on_the_line() {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, "Lijnstra", DORDRECHT));
    var id = publisher.publish(Persons.assistance(resident, MAY, null, DORDRECHT));
    visible(id);

    var trajectory = read("region", "/v1/residents/" + resident + "/trajectory?validOn=2024-06-01");

    assertThat(trajectory.get("residentId").asString()).isEqualTo(resident.text());
    assertThat(trajectory.get("segments").size()).isEqualTo(1);
    assertThat(trajectory.at("/segments/0/from").asString()).isEqualTo("2024-05-01");
    assertThat(trajectory.at("/segments/0/municipality").asString()).isEqualTo("0505");
    assertThat(trajectory.at("/provisions/0/kind").asString()).isEqualTo("GENERAL_ASSISTANCE");
    assertThat(trajectory.get("digest").asString()).matches("[0-9a-f]{64}");
  }

  @Test
  void an_event_that_comes_twice_counts_once() {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, "Tweemaal", DORDRECHT));
    var sent = Sent.now(Persons.assistance(resident, MAY, null, DORDRECHT));
    publisher.publish(sent);
    publisher.publish(sent);
    visible(publisher.publish(Persons.assessment(resident, 3, MAY, DORDRECHT)));

    var timeline = read("region", "/v1/residents/" + resident + "/timeline");

    assertThat(timeline.get("items").size()).isEqualTo(2);
    assertThat(read("region", "/v1/residents/" + resident).get("version").asLong()).isEqualTo(2);
  }

  @Test
  void a_line_is_derived_before_its_transaction_writes_anything() {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, "Kortstra", DORDRECHT));
    visible(publisher.publish(Persons.assistance(resident, MAY, null, DORDRECHT)));
    var tables = views.active();
    var fact = new FactTable(tables).of(List.of(resident.value())).getFirst();
    var numbers = new ArrayList<String>();
    Runnable look =
        () ->
            tables
                .sql()
                .sql("select pg_current_xact_id_if_assigned()::text as number")
                .query(
                    row -> {
                      numbers.add(row.getString("number"));
                    });
    var projection =
        new TrajectoryProjection(
            tables,
            facts -> {
              assertThat(facts).isEqualTo(2);
              look.run();
            });

    tables
        .transaction()
        .executeWithoutResult(
            status -> {
              var again = arrival(fact, new EventId(UUID.randomUUID()));
              assertThat(projection.apply(List.of(arrival(fact, fact.eventId()), again, again)))
                  .containsExactly(resident.value());
              look.run();
              status.setRollbackOnly();
            });

    // Every relay of the database server would have to wait for the number.
    assertThat(numbers.getFirst()).isNull();
    assertThat(numbers.getLast()).isNotNull();
  }

  private static Arrival arrival(PublishedEvent fact, EventId id) {
    return new Arrival(
        new PublishedEvent(
            id,
            fact.type(),
            fact.residentId(),
            fact.recordedAt(),
            fact.recordedBy(),
            fact.source(),
            fact.sequence(),
            fact.legalFramework(),
            fact.processingActivity(),
            null,
            null,
            fact.event()),
        new EventCodec().write(fact.event()));
  }

  @Test
  void a_correction_may_come_before_the_event_that_it_corrects() {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, "Eerder", DORDRECHT));
    var first = Sent.now(Persons.assistance(resident, MAY, null, DORDRECHT));
    var correction =
        Sent.now(
            new EventCorrected(
                resident,
                first.id(),
                Persons.assistance(resident, MAY.plusMonths(1), null, DORDRECHT),
                CorrectionReason.RECORDED_WRONGLY));
    publisher.publish(correction);
    visible(correction.id());
    assertThat(read("region", trajectory(resident)).get("segments").size()).isZero();

    publisher.publish(first);
    visible(first.id());

    assertThat(read("region", trajectory(resident)).at("/segments/0/from").asString())
        .isEqualTo("2024-06-01");
    var items = read("region", "/v1/residents/" + resident + "/timeline").get("items");
    assertThat(items.get(0).get("corrects").asString()).isEqualTo(first.id().text());
    assertThat(items.get(1).get("corrected").asBoolean()).isTrue();
    var before = first.recordedAt();
    assertThat(
            read("region", trajectory(resident) + "?knownOn=" + before)
                .at("/segments/0/from")
                .asString())
        .isEqualTo("2024-05-01");
  }

  @Test
  void facts_may_come_before_the_identity_and_after() {
    var early = Persons.somebody();
    visible(publisher.publish(Persons.assistance(early, MAY, null, SLIEDRECHT)));
    assertThat(read("region", "/v1/residents/" + early).has("identity")).isFalse();

    publisher.publish(Persons.identity(early, "Naderhand", SLIEDRECHT));
    visible(publisher.publish(Persons.registered(early, SLIEDRECHT)));

    var overview = read("region", "/v1/residents/" + early);
    assertThat(overview.at("/identity/familyName").asString()).isEqualTo("Naderhand");
    assertThat(overview.at("/position/leadOrganisation").asString()).isEqualTo("SDD");
    assertThat(overview.get("deadlines").size()).isZero();
  }

  @Test
  void a_term_of_the_law_is_told_to_those_who_see_what_started_it() {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, "Wachtend", DORDRECHT));
    var lodged =
        publisher.publish(
            new ApplicationLodged(
                resident,
                new ApplicationId(Ids.next()),
                Scheme.GENERAL_ASSISTANCE,
                LocalDate.of(2024, 5, 6),
                Organisation.SDD,
                DORDRECHT));
    visible(lodged);

    var due = read("sdd", "/v1/residents/" + resident).get("deadlines");

    assertThat(due.size()).isEqualTo(2);
    assertThat(due.get(1).get("kind").asString()).isEqualTo("DECISION");
    assertThat(due.get(1).get("article").asString()).isEqualTo("Awb art. 4:13");
    assertThat(due.get(1).get("firstDay").asString()).isEqualTo("2024-05-07");
    assertThat(due.get(1).get("lastDay").asString()).isEqualTo("2024-07-01");
    assertThat(due.get(1).get("daysLeft").asLong()).isNegative();
    assertThat(due.get(1).get("effect").asString()).isEqualTo("NOTICE_OF_DEFAULT_POSSIBLE");
    assertThat(due.get(1).get("because").asString()).isEqualTo(lodged.text());
    assertThat(read("drechtwerk", "/v1/residents/" + resident).get("deadlines").size()).isZero();
  }

  @Test
  void a_record_that_nobody_can_read_stops_nothing() {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, "Daarna", DORDRECHT));
    publisher.publishRubbish(resident.text());

    visible(
        publisher.publish(
            Persons.sheltered(resident, Modality.SHELTERED_WORK, MAY, null, DORDRECHT)));

    assertThat(read("region", trajectory(resident)).at("/segments/0/step").asString())
        .isEqualTo("SHELTERED_INTERNAL");
  }

  @Test
  void the_timeline_comes_in_pages_in_two_languages() {
    var resident = Persons.somebody();
    publisher.publish(Persons.identity(resident, "Bladzijde", DORDRECHT));
    for (int year : List.of(2019, 2021, 2020)) {
      visible(
          publisher.publish(Persons.assessment(resident, 2, LocalDate.of(year, 1, 1), DORDRECHT)));
    }

    var first = read("region", "/v1/residents/" + resident + "/timeline?limit=2");
    assertThat(first.at("/items/0/from").asString()).isEqualTo("2021-01-01");
    assertThat(first.at("/items/0/summary").asString()).isEqualTo("trede 2, vanaf 1 januari 2021");
    assertThat(first.at("/items/1/from").asString()).isEqualTo("2020-01-01");
    var second = read("region", first.get("next").asString());
    assertThat(second.get("items").size()).isEqualTo(1);
    assertThat(second.has("next")).isFalse();

    var english =
        send(
            request("region", "/v1/residents/" + resident + "/timeline?from=2021-01-01")
                .header("Accept-Language", "en-GB, nl;q=0.5")
                .build());
    assertThat(json(english, 200).at("/items/0/summary").asString())
        .isEqualTo("rung 2, from 1 January 2021");
  }

  private static String trajectory(Object resident) {
    return "/v1/residents/" + resident + "/trajectory";
  }
}
