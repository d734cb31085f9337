package nl.doorloop.onecounter.domain.deadlines;

import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.SPECIAL_ASSISTANCE;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Money;
import nl.doorloop.language.incomesupport.CourseEvent.HolidayAllowancePaid;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.onecounter.domain.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayAllowanceTermsTest {
  private static List<String> of(Known known) {
    return Deadlines.of(known.facts()).stream()
        .filter(d -> d.term() == LegalTerm.HOLIDAY_ALLOWANCE)
        .map(
            d ->
                "%s..%s %s"
                    .formatted(
                        d.firstDay(), d.lastDay(), d.settledOn() == null ? "open" : d.settledOn()))
        .toList();
  }

  private static EntitlementTerminated ended(Scheme scheme, String to) {
    return new EntitlementTerminated(
        RESIDENT, provision("e"), scheme, LocalDate.parse(to), EndReason.WORK);
  }

  private static HolidayAllowancePaid paid(String to, String on) {
    return new HolidayAllowancePaid(
        RESIDENT,
        provision("e"),
        GENERAL_ASSISTANCE,
        Money.of("400"),
        LocalDate.parse(to),
        LocalDate.parse(on));
  }

  @ParameterizedTest(name = "last day {0}: by {2}, {3}")
  @CsvSource({
    "2026-03-30, 2026-04-01, 2026-06-30, before the last day of March",
    "2026-03-31, 2026-04-01, 2026-06-30, on the last day of March",
    "2026-04-01, 2026-05-01, 2026-07-31, on the first day of April",
    "2026-02-10, 2026-03-01, 2026-06-01, not on a Sunday",
    "2025-11-15, 2025-12-01, 2026-03-02, not on the last Saturday of February"
  })
  void after_the_end_it_is_due_within_three_months_after_that_month(
      String lastDay, String first, String last, String why) {
    var to = LocalDate.parse(lastDay).plusDays(1).toString();

    assertThat(of(new Known().and(ended(GENERAL_ASSISTANCE, to))))
        .as(why)
        .containsExactly("%s..%s open".formatted(first, last));
  }

  @Test
  void a_payment_up_to_the_end_settles_it_and_one_up_to_an_earlier_day_does_not() {
    var over = new Known().and(ended(GENERAL_ASSISTANCE, "2026-04-01"));
    assertThat(of(over.and(paid("2026-03-31", "2026-04-10"))))
        .containsExactly("2026-04-01..2026-06-30 open");
    assertThat(of(over.and(paid("2026-04-01", "2026-04-20"))))
        .containsExactly("2026-04-01..2026-06-30 2026-04-20");
  }

  @Test
  void nothing_is_due_for_another_scheme_or_once_it_was_withdrawn() {
    var withdrawn =
        new EntitlementWithdrawn(
            RESIDENT, provision("e"), GENERAL_ASSISTANCE, LocalDate.parse("2026-02-01"));

    assertThat(of(new Known().and(ended(SPECIAL_ASSISTANCE, "2026-04-01")))).isEmpty();
    assertThat(of(new Known().and(ended(GENERAL_ASSISTANCE, "2026-04-01")).and(withdrawn)))
        .containsExactly("2026-04-01..2026-06-30 2026-02-01");
  }

  @Test
  void once_paid_it_is_due_again_in_the_june_after_while_the_right_lasts() {
    assertThat(of(new Known().and(paid("2026-06-01", "2026-06-18"))))
        .containsExactly("2027-06-01..2027-06-30 open");
    assertThat(of(new Known().and(paid("2026-05-31", "2026-06-18"))))
        .containsExactly("2026-06-01..2026-06-30 open");
    var paid = new Known().and(paid("2026-06-01", "2026-06-18"));
    assertThat(of(paid.and(ended(GENERAL_ASSISTANCE, "2027-06-01"))))
        .containsExactly("2027-06-01..2027-08-31 open");
    var longer = new Known().and(paid("2026-06-01", "2026-06-18"));
    assertThat(of(longer.and(ended(GENERAL_ASSISTANCE, "2027-06-02"))))
        .containsExactly("2027-06-01..2027-06-30 open", "2027-07-01..2027-09-30 open");
  }
}
