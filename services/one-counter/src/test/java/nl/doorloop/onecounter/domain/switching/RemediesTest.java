package nl.doorloop.onecounter.domain.switching;

import static nl.doorloop.language.Municipality.DORDRECHT;
import static nl.doorloop.language.Organisation.SDD;
import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.IOAW;
import static nl.doorloop.language.incomesupport.Scheme.SPECIAL_ASSISTANCE;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.Money;
import nl.doorloop.language.NotificationId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.incomesupport.ApplicationEvent.ApplicationWithdrawn;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationRejected;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.NotificationEvent.NotificationReceived;
import nl.doorloop.language.incomesupport.RejectionGround;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SearchPeriodGround;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.Row;
import nl.doorloop.onecounter.domain.Segment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each {@link Remedy}, at and on both sides of the days on which the law has it. */
class RemediesTest {
  private static final LocalDate ASKED = LocalDate.of(2026, 6, 1);
  private static final ApplicationId APPLICATION = new ApplicationId(new UUID(0, 1));

  private static String on(Remedy remedy, String from, @Nullable String to, ResidentEvent... told) {
    return on(remedy, from, to, List.of(), told);
  }

  private static String on(
      Remedy remedy,
      String from,
      @Nullable String to,
      List<Segment> segments,
      ResidentEvent... told) {
    var offered =
        new Remedies(List.of(told), segments, ASKED, LocalDate.of(2027, 9, 1))
            .on(LocalDate.parse(from), to == null ? null : LocalDate.parse(to)).stream()
                .filter(r -> r.remedy() == remedy)
                .findFirst()
                .orElseThrow();
    return (offered.available() ? "yes " : "no ")
        + offered.reason()
        + (offered.from() == null ? "" : " " + offered.from() + ".." + offered.to());
  }

  private static ApplicationLodged applied(Scheme scheme, String on) {
    return new ApplicationLodged(
        RESIDENT, APPLICATION, scheme, LocalDate.parse(on), SDD, DORDRECHT);
  }

  private static NotificationReceived reported(String on) {
    return new NotificationReceived(
        RESIDENT,
        new NotificationId(new UUID(0, 2)),
        GENERAL_ASSISTANCE,
        LocalDate.parse(on),
        SearchPeriodGround.SOMEBODY_27_OR_OLDER,
        null,
        SDD,
        DORDRECHT);
  }

  @Test
  void every_remedy_is_answered_once_with_its_article() {
    var all = new Remedies(List.of(), List.of(), ASKED, ASKED).on(ASKED, ASKED.plusDays(1));

    assertThat(all).extracting(OfferedRemedy::remedy).containsExactly(Remedy.values());
    assertThat(Remedy.ADVANCE_PAYMENT.article()).isEqualTo("Participatiewet art. 52 lid 1");
    assertThat(Remedy.RETROACTIVE_GRANT.article()).isEqualTo("Participatiewet art. 44 lid 5");
    assertThat(Remedy.SPECIAL_ASSISTANCE.article()).isEqualTo("Participatiewet art. 35");
    assertThat(Remedy.BUFFER_BUDGET.article())
        .isEqualTo("Participatiewet art. 34b (vanaf 1 januari 2027)");
  }

  @Test
  void an_advance_bridges_the_days_on_which_an_application_is_open() {
    var lodged = applied(GENERAL_ASSISTANCE, "2026-05-10");
    var rejected =
        new ApplicationRejected(
            RESIDENT,
            APPLICATION,
            GENERAL_ASSISTANCE,
            LocalDate.of(2026, 5, 20),
            RejectionGround.values()[0]);

    assertThat(on(Remedy.ADVANCE_PAYMENT, "2026-05-01", null)).isEqualTo("no NO_OPEN_APPLICATION");
    assertThat(on(Remedy.ADVANCE_PAYMENT, "2026-05-01", "2026-05-10", lodged))
        .isEqualTo("no NO_OPEN_APPLICATION");
    assertThat(on(Remedy.ADVANCE_PAYMENT, "2026-05-01", "2026-05-11", lodged))
        .isEqualTo("yes APPLICATION_OPEN 2026-05-10..2026-05-11");
    assertThat(on(Remedy.ADVANCE_PAYMENT, "2026-05-12", null, lodged))
        .isEqualTo("yes APPLICATION_OPEN 2026-05-12..null");
    assertThat(on(Remedy.ADVANCE_PAYMENT, "2026-05-19", null, lodged, rejected))
        .isEqualTo("yes APPLICATION_OPEN 2026-05-19..2026-05-20");
    assertThat(on(Remedy.ADVANCE_PAYMENT, "2026-05-20", null, lodged, rejected))
        .isEqualTo("no NO_OPEN_APPLICATION");
  }

  @Test
  void an_advance_is_for_general_assistance_only() {
    assertThat(on(Remedy.ADVANCE_PAYMENT, "2026-05-12", null, applied(IOAW, "2026-05-10")))
        .isEqualTo("no NO_OPEN_APPLICATION");
    assertThat(on(Remedy.ADVANCE_PAYMENT, "2026-05-12", null, reported("2026-05-10")))
        .isEqualTo("no NO_OPEN_APPLICATION");
  }

  @Test
  void days_up_to_three_months_before_the_notification_can_be_granted() {
    var told = reported("2026-05-31");

    // There is no 31 February, so the three months go back to its last day.
    assertThat(on(Remedy.RETROACTIVE_GRANT, "2026-02-27", "2026-02-28", told))
        .isEqualTo("no TOO_LONG_AGO");
    assertThat(on(Remedy.RETROACTIVE_GRANT, "2026-02-27", "2026-03-01", told))
        .isEqualTo("yes WITHIN_THREE_MONTHS 2026-02-28..2026-03-01");
    assertThat(on(Remedy.RETROACTIVE_GRANT, "2026-05-30", null, told))
        .isEqualTo("yes WITHIN_THREE_MONTHS 2026-05-30..2026-05-31");
    assertThat(on(Remedy.RETROACTIVE_GRANT, "2026-05-31", null, told))
        .isEqualTo("no REPORTED_BEFORE");
  }

  @Test
  void an_application_that_is_settled_gives_nothing_back_in_time_and_one_that_is_not_yet_does() {
    var lodged = applied(GENERAL_ASSISTANCE, "2026-05-10");

    assertThat(on(Remedy.RETROACTIVE_GRANT, "2026-05-01", "2026-05-05", lodged, taken(ASKED)))
        .startsWith("yes IF_REPORTED_NOW");
    assertThat(
            on(
                Remedy.RETROACTIVE_GRANT,
                "2026-05-01",
                "2026-05-05",
                lodged,
                taken(ASKED.plusDays(1))))
        .startsWith("yes WITHIN_THREE_MONTHS");
  }

  private static ApplicationWithdrawn taken(LocalDate on) {
    return new ApplicationWithdrawn(RESIDENT, APPLICATION, GENERAL_ASSISTANCE, on);
  }

  @Test
  void who_has_not_reported_may_still_do_so_for_three_months_back() {
    assertThat(on(Remedy.RETROACTIVE_GRANT, "2026-02-01", "2026-03-01"))
        .isEqualTo("no TOO_LONG_AGO");
    assertThat(on(Remedy.RETROACTIVE_GRANT, "2026-02-01", "2026-03-02"))
        .isEqualTo("yes IF_REPORTED_NOW 2026-03-01..2026-03-02");
    assertThat(on(Remedy.RETROACTIVE_GRANT, "2026-05-31", null))
        .isEqualTo("yes IF_REPORTED_NOW 2026-05-31..2026-06-01");
    assertThat(on(Remedy.RETROACTIVE_GRANT, "2026-06-01", null)).isEqualTo("no LIES_AHEAD");
  }

  @Test
  void special_assistance_can_be_applied_for_unless_it_is_granted_already() {
    var granted =
        Known.of(Row.income("s", SPECIAL_ASSISTANCE).from("2026-05-10").to("2026-05-20"))
            .trajectory()
            .segments();

    assertThat(on(Remedy.SPECIAL_ASSISTANCE, "2026-05-01", null))
        .isEqualTo("yes ON_APPLICATION 2026-05-01..null");
    assertThat(on(Remedy.SPECIAL_ASSISTANCE, "2026-05-01", "2026-05-10", granted))
        .startsWith("yes ON_APPLICATION");
    assertThat(on(Remedy.SPECIAL_ASSISTANCE, "2026-05-01", "2026-05-11", granted))
        .isEqualTo("yes GRANTED 2026-05-10..2026-05-11");
    assertThat(on(Remedy.SPECIAL_ASSISTANCE, "2026-05-20", null, granted))
        .startsWith("yes ON_APPLICATION");
  }

  @Test
  void a_buffer_budget_is_for_months_with_a_set_off_from_2027_on() {
    var told = new ArrayList<ResidentEvent>();
    told.add(setOff("2026-12", 10_000));
    told.add(setOff("2027-02", 10_000));
    var both = told.toArray(ResidentEvent[]::new);

    assertThat(on(Remedy.BUFFER_BUDGET, "2026-12-01", "2027-01-01", both))
        .isEqualTo("no NOT_YET_LAW");
    assertThat(on(Remedy.BUFFER_BUDGET, "2026-12-01", "2027-01-02", both))
        .isEqualTo("no NO_SET_OFF");
    assertThat(on(Remedy.BUFFER_BUDGET, "2026-12-01", null, both))
        .isEqualTo("yes SET_OFF_RECORDED 2027-02-01..2027-03-01");
    assertThat(on(Remedy.BUFFER_BUDGET, "2027-03-01", null, both)).isEqualTo("no NO_SET_OFF");
    assertThat(on(Remedy.BUFFER_BUDGET, "2027-02-01", "2027-02-10", setOff("2027-02", 0)))
        .isEqualTo("no NO_SET_OFF");
    assertThat(on(Remedy.BUFFER_BUDGET, "2027-02-01", "2027-02-10", setOff("2027-02", 1)))
        .isEqualTo("yes SET_OFF_RECORDED 2027-02-01..2027-02-10");
  }

  private static IncomeRecorded setOff(String month, long cents) {
    return new IncomeRecorded(
        RESIDENT,
        new ProvisionId(new UUID(0, 3)),
        GENERAL_ASSISTANCE,
        YearMonth.parse(month),
        new Money(50_000),
        null,
        null,
        new Money(cents),
        YearMonth.parse(month),
        null);
  }
}
