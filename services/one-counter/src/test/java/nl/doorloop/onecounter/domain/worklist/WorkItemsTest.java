package nl.doorloop.onecounter.domain.worklist;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.shelteredwork.Modality.DAY_ACTIVITIES;
import static nl.doorloop.language.shelteredwork.Modality.WSW_GROUP_SECONDMENT;
import static nl.doorloop.language.shelteredwork.Modality.WSW_INTERNAL;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Money;
import nl.doorloop.language.NotReinstatedReason;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.incomesupport.CourseEvent.HolidayAllowancePaid;
import nl.doorloop.language.incomesupport.EntitlementEvent.ReinstatementDeclined;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.Row;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings;
import nl.doorloop.onecounter.domain.worklist.WorkItem.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is known is recorded on 1 January 2024. */
class WorkItemsTest {
  private static final int COLD_AFTER = 90;

  private static List<WorkItem> items(List<Fact> facts) {
    return WorkItems.of(
        RESIDENT,
        Trajectory.derive(facts),
        facts,
        WorkItemsTest::carriedOutBy,
        ObstacleSettings.standard());
  }

  private static @Nullable Organisation carriedOutBy(Fact fact) {
    return fact.event() instanceof ApplicationLodged lodged ? lodged.organisation() : null;
  }

  /** What of a kind is on the list on a day. */
  private static List<String> on(String day, Kind kind, List<Fact> facts) {
    var date = LocalDate.parse(day);
    return items(facts).stream()
        .filter(item -> item.kind() == kind)
        .filter(
            item -> !item.from().plusDays(kind == Kind.COLD_CASE ? COLD_AFTER : 0).isAfter(date))
        .filter(item -> item.until() == null || item.until().isAfter(date))
        .map(WorkItemsTest::line)
        .toList();
  }

  private static List<String> on(String day, Kind kind, Known known) {
    return on(day, kind, known.facts());
  }

  private static String line(WorkItem item) {
    return item.about()
        + (item.mark() == null ? "" : " " + item.mark())
        + (item.dueOn() == null ? "" : " " + item.dueOn())
        + (item.organisation() == null ? "" : " " + item.organisation())
        + (item.also() == null ? "" : " " + item.also().organisation() + "@" + item.also().from());
  }

  private static Known working() {
    return Known.of(Row.work("w", WSW_INTERNAL).from("2023-01-01"));
  }

  @Test
  void a_hand_over_waits_for_the_receivers_answer_and_is_the_senders_too_once_that_is_late() {
    var known = working().offered("h", "2024-01-10", "w");

    assertThat(on("2024-01-09", Kind.HAND_OVER, known)).isEmpty();
    assertThat(on("2024-01-10", Kind.HAND_OVER, known))
        .containsExactly("OFFERED 2024-01-24 DRECHTWERK SDD@2024-01-25");
  }

  @Test
  void an_accepted_one_waits_for_its_start_and_keeps_its_id() {
    var offered = working().offered("h", "2024-01-10", "w");
    var id = items(offered.facts()).getFirst().id();
    var accepted = offered.accepted("h", "2024-01-12");

    assertThat(on("2024-01-12", Kind.HAND_OVER, accepted))
        .containsExactly("ACCEPTED 2024-02-09 DRECHTWERK SDD@2024-02-10");
    assertThat(items(accepted.facts())).anyMatch(item -> item.id().equals(id));
  }

  @Test
  void a_hand_over_that_is_answered_or_started_is_gone() {
    assertThat(
            on(
                "2024-01-12",
                Kind.HAND_OVER,
                working().offered("h", "2024-01-10", "w").refused("h", "2024-01-12")))
        .isEmpty();
    assertThat(
            on(
                "2024-02-12",
                Kind.HAND_OVER,
                working()
                    .offered("h", "2024-01-10", "w")
                    .accepted("h", "2024-01-12")
                    .started("h", "2024-02-01", "v")))
        .isEmpty();
  }

  @Test
  void a_term_is_on_the_list_from_its_first_day_with_its_article() {
    var lodged =
        new Known()
            .and(
                new ApplicationLodged(
                    RESIDENT,
                    new ApplicationId(new UUID(0, 1)),
                    Scheme.IOAW,
                    LocalDate.of(2024, 3, 4),
                    SDD,
                    DORDRECHT));

    assertThat(on("2024-03-04", Kind.DEADLINE, lodged)).isEmpty();
    assertThat(on("2024-03-05", Kind.DEADLINE, lodged)).containsExactly("DECISION 2024-04-29 SDD");
    assertThat(on("2025-03-05", Kind.DEADLINE, lodged)).hasSize(1);
    var item = items(lodged.facts()).getFirst();
    assertThat(item.article()).isEqualTo("Awb art. 4:13");
    assertThat(item.needs()).extracting(Need::text).containsExactly("IOAW@SDD");
    assertThat(item.because().getFirst().event()).isEqualTo(Known.event("event 0"));
  }

  @Test
  void a_term_that_is_settled_is_gone_from_that_day_on() {
    var request = new DebtRequestId(new UUID(0, 2));
    var asked =
        new Known()
            .and(
                new HelpRequested(
                    RESIDENT, request, LocalDate.of(2024, 3, 4), null, null, SDD, DORDRECHT));
    assertThat(on("2024-03-20", Kind.DEADLINE, asked)).containsExactly("FIRST_TALK 2024-04-02");
    assertThat(items(asked.facts()).getFirst().needs())
        .extracting(Need::text)
        .containsExactly("WGS");

    var talked =
        asked.and(new FirstTalkHeld(RESIDENT, request, LocalDate.of(2024, 3, 20), true, null));

    assertThat(on("2024-03-19", Kind.DEADLINE, talked)).hasSize(1);
    assertThat(on("2024-03-20", Kind.DEADLINE, talked)).isEmpty();
  }

  @Test
  void what_may_be_done_and_need_not_is_on_the_list_in_the_last_four_weeks_of_its_term() {
    var known =
        Known.of(Row.income("b", GENERAL_ASSISTANCE).from("2023-01-01"))
            .and(terminated("b", "2024-02-01"))
            .and(
                new HolidayAllowancePaid(
                    RESIDENT,
                    Known.provision("b"),
                    GENERAL_ASSISTANCE,
                    Money.of("400"),
                    LocalDate.of(2024, 2, 1),
                    LocalDate.of(2024, 3, 1)));

    assertThat(on("2025-01-02", Kind.DEADLINE, known)).isEmpty();
    assertThat(on("2025-01-03", Kind.DEADLINE, known))
        .containsExactly("REUSE_OF_DATA 2025-01-31 SDD");
    assertThat(on("2025-01-31", Kind.DEADLINE, known)).hasSize(1);
    assertThat(on("2025-02-01", Kind.DEADLINE, known)).isEmpty();
  }

  private static EntitlementTerminated terminated(String provision, String to) {
    return new EntitlementTerminated(
        RESIDENT,
        Known.provision(provision),
        GENERAL_ASSISTANCE,
        LocalDate.parse(to),
        EndReason.OTHER);
  }

  @Test
  void a_gap_that_lies_ahead_is_on_the_list_thirteen_weeks_before_and_until_it_closes() {
    var known =
        Known.of(
            Row.income("b", GENERAL_ASSISTANCE).from("2023-01-01").to("2024-06-01"),
            Row.work("d", DAY_ACTIVITIES).from("2023-01-01"),
            Row.income("c", GENERAL_ASSISTANCE).from("2024-07-01"));

    assertThat(on("2024-03-01", Kind.GAP, known)).isEmpty();
    assertThat(on("2024-03-02", Kind.GAP, known)).containsExactly("INCOME 2024-06-01 DRECHTWERK");
    assertThat(on("2024-06-30", Kind.GAP, known)).hasSize(1);
    assertThat(on("2024-07-01", Kind.GAP, known)).isEmpty();
    assertThat(items(known.facts()).getFirst().needs())
        .extracting(Need::text)
        .containsExactly("PW", "PW@SDD");
  }

  @Test
  void a_gap_of_the_past_is_over_unless_a_late_fact_opened_it() {
    var first = fact("a", "2023-01-02", income("b", "2023-01-01", "2023-06-01"));
    var inTime = fact("b", "2023-06-01", income("c", "2023-07-01", null));
    var stays = fact("c", "2023-01-02", Row.work("d", DAY_ACTIVITIES).from("2023-01-01").event());
    var now = fact("d", "2024-01-01", Row.assessment("m", 2).from("2024-01-01").event());
    assertThat(on("2024-01-02", Kind.GAP, List.of(first, inTime, stays, now))).isEmpty();

    var late = fact("a", "2023-07-01", income("b", "2023-01-01", "2023-06-01"));
    var facts = List.of(late, inTime, stays);
    assertThat(on("2023-07-01", Kind.GAP, facts))
        .containsExactly("INCOME LATE 2023-06-01 DRECHTWERK");
    assertThat(on("2023-09-29", Kind.GAP, facts)).hasSize(1);
    assertThat(on("2023-09-30", Kind.GAP, facts)).isEmpty();

    var justInTime = fact("a", "2023-06-30", income("b", "2023-01-01", "2023-06-01"));
    assertThat(on("2023-07-01", Kind.GAP, List.of(justInTime, inTime, stays))).isEmpty();
  }

  @Test
  void a_withdrawal_can_open_a_gap_in_the_past() {
    var known =
        Known.of(
            Row.income("b", GENERAL_ASSISTANCE).from("2022-01-01").to("2022-06-01"),
            Row.income("c", GENERAL_ASSISTANCE).from("2022-07-01"),
            Row.work("d", DAY_ACTIVITIES).from("2022-01-01"));
    known.and("between", Row.income("e", GENERAL_ASSISTANCE).from("2022-06-01").to("2022-07-01"));
    var registered =
        known.facts().stream()
            .map(
                fact ->
                    new Fact(
                        fact.eventId(),
                        Instant.parse("2022-01-01T10:00:00Z"),
                        fact.recordedBy(),
                        fact.event()))
            .toList();
    assertThat(on("2024-01-01", Kind.GAP, registered)).isEmpty();

    var withdrawal = known.withdrawn("between").facts().getLast();
    var facts = Stream.concat(registered.stream(), Stream.of(withdrawal)).toList();

    assertThat(on("2024-01-01", Kind.GAP, facts))
        .containsExactly("INCOME LATE 2022-06-01 DRECHTWERK");
  }

  @Test
  void income_that_ends_without_a_follow_up_is_told_before_it_ends() {
    var known = Known.of(Row.income("b", GENERAL_ASSISTANCE).from("2023-01-01").to("2024-06-01"));

    assertThat(on("2024-03-01", Kind.GAP, known)).isEmpty();
    assertThat(on("2024-03-02", Kind.GAP, known)).containsExactly("INCOME EXPECTED 2024-06-01 SDD");
    assertThat(on("2024-05-31", Kind.GAP, known)).hasSize(1);
    assertThat(on("2024-06-01", Kind.GAP, known)).isEmpty();
  }

  @Test
  void a_follow_up_within_31_days_or_a_reason_that_tells_enough_takes_it_away() {
    assertThat(expected("2024-07-01", null)).isEmpty();
    assertThat(expected("2024-07-02", null)).hasSize(1);
    assertThat(expected(null, EndReason.PENSION)).isEmpty();
    assertThat(expected(null, EndReason.WORK)).hasSize(1);
  }

  private static List<WorkItem> expected(@Nullable String next, @Nullable EndReason reason) {
    var ends = Row.income("b", GENERAL_ASSISTANCE).from("2023-01-01").to("2024-06-01");
    var known = Known.of(reason == null ? ends : ends.ends(reason));
    if (next != null) {
      known.and(Row.income("c", GENERAL_ASSISTANCE).from(next));
    }
    return items(known.facts()).stream()
        .filter(item -> item.mark() == WorkItem.Mark.EXPECTED)
        .toList();
  }

  @Test
  void a_way_back_is_due_from_four_weeks_before_the_agreed_day_until_the_resident_moves() {
    var known =
        Known.of(
                Row.work("w", WSW_INTERNAL).from("2023-01-01").to("2024-01-01"),
                Row.work("v", WSW_GROUP_SECONDMENT).from("2024-01-01").to("2024-10-01"),
                Row.work("u", WSW_INTERNAL).from("2024-10-01"))
            .returnAgreed("v", "2024-09-01");

    assertThat(on("2024-08-03", Kind.RETURN, known)).isEmpty();
    assertThat(on("2024-08-04", Kind.RETURN, known)).containsExactly("UP 2024-09-01 DRECHTWERK");
    assertThat(on("2024-09-30", Kind.RETURN, known)).hasSize(1);
    assertThat(on("2024-10-01", Kind.RETURN, known)).isEmpty();
  }

  @Test
  void who_fell_back_waits_for_each_provision_until_it_is_reinstated_or_declined() {
    var known =
        Known.of(
                Row.income("b", GENERAL_ASSISTANCE).from("2023-01-01").to("2023-06-01"),
                Row.work("w", WSW_INTERNAL).from("2023-01-01").to("2023-06-01"))
            .returnProposed("r", "2024-02-01", "b", "w", "unknown");

    assertThat(on("2023-12-31", Kind.RETURN, known)).isEmpty();
    assertThat(on("2024-01-01", Kind.RETURN, known))
        .containsExactlyInAnyOrder("PROPOSED 2024-02-01 SDD", "PROPOSED 2024-02-01 DRECHTWERK");
    var ids = items(known.facts()).stream().map(WorkItem::id).distinct().toList();

    known.and(Row.work("w2", WSW_INTERNAL).from("2024-02-10").again("r", "w"));
    assertThat(on("2024-01-01", Kind.RETURN, known)).containsExactly("PROPOSED 2024-02-01 SDD");
    assertThat(ids).contains(onlyReturn(known).id());
    assertThat(onlyReturn(known).needs())
        .containsExactly(new Need(GENERAL_ASSISTANCE.legalFramework(), null));

    known.and(
        new ReinstatementDeclined(
            RESIDENT,
            Known.provision("b"),
            GENERAL_ASSISTANCE,
            Known.returning("r"),
            LocalDate.parse("2024-02-11"),
            NotReinstatedReason.SUFFICIENT_MEANS));
    assertThat(on("2024-01-01", Kind.RETURN, known)).isEmpty();
  }

  private static WorkItem onlyReturn(Known known) {
    return items(known.facts()).stream()
        .filter(item -> item.kind() == Kind.RETURN)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothing_recorded_for_a_while_is_a_cold_case_as_long_as_the_trajectory_is_open() {
    assertThat(on("2024-03-30", Kind.COLD_CASE, working())).isEmpty();
    assertThat(on("2024-03-31", Kind.COLD_CASE, working()))
        .containsExactly("NOTHING_RECORDED DRECHTWERK");
    var ends = Known.of(Row.work("w", WSW_INTERNAL).from("2023-01-01").to("2024-06-01"));
    assertThat(on("2024-05-31", Kind.COLD_CASE, ends)).hasSize(1);
    assertThat(on("2024-06-01", Kind.COLD_CASE, ends)).isEmpty();
    var closed = Known.of(Row.work("w", WSW_INTERNAL).from("2023-01-01").to("2023-06-01"));
    assertThat(on("2024-06-01", Kind.COLD_CASE, closed)).isEmpty();
  }

  @Test
  void bringing_a_file_in_does_not_warm_a_case_up() {
    var known =
        Known.of(Row.work("w", WSW_INTERNAL).from("2023-01-01").imported("1", "2023-01-05"));

    assertThat(on("2023-04-04", Kind.COLD_CASE, known)).isEmpty();
    assertThat(on("2023-04-05", Kind.COLD_CASE, known)).hasSize(1);
  }

  @Test
  void what_concerns_debts_neither_warms_a_case_up_nor_shows_in_its_day() {
    var work = fact("w", "2024-01-01", Row.work("w", WSW_INTERNAL).from("2023-01-01").event());
    var debt = fact("s", "2024-02-01", Row.debt("s").from("2024-02-01").event());

    var both = items(List.of(work, debt)).getFirst();
    assertThat(both.from()).isEqualTo("2024-01-01");
    assertThat(both.needs()).isEmpty();
    assertThat(items(List.of(debt)).getFirst().needs())
        .extracting(Need::text)
        .containsExactly("WGS");
  }

  @Test
  void the_same_facts_in_another_order_are_the_same_work() {
    var facts = working().offered("h", "2024-01-10", "w").facts();

    assertThat(items(facts.reversed())).isEqualTo(items(facts)).isNotEmpty();
  }

  private static ResidentEvent income(String name, String from, @Nullable String to) {
    var row = Row.income(name, GENERAL_ASSISTANCE).from(from);
    return (to == null ? row : row.to(to)).event();
  }

  private static Fact fact(String name, String recordedOn, ResidentEvent event) {
    return new Fact(Known.event(name), Instant.parse(recordedOn + "T10:00:00Z"), "somebody", event);
  }
}
