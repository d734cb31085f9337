package nl.doorloop.onecounter.domain.deadlines;

import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.IOAW;
import static nl.doorloop.language.incomesupport.SuspensionKind.PAYMENT;
import static nl.doorloop.language.incomesupport.SuspensionKind.RIGHT;
import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Money;
import nl.doorloop.language.ReclaimId;
import nl.doorloop.language.incomesupport.CourseEvent.InformationReceived;
import nl.doorloop.language.incomesupport.CourseEvent.InformationRequested;
import nl.doorloop.language.incomesupport.CourseEvent.ReclaimDecided;
import nl.doorloop.language.incomesupport.CourseEvent.RepairRequested;
import nl.doorloop.language.incomesupport.CourseEvent.UnduePaymentFound;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementResumed;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTerminated;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.Institution;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.incomesupport.SuspensionKind;
import nl.doorloop.language.incomesupport.UnduePaymentGround;
import nl.doorloop.onecounter.domain.Known;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseTermsTest {
  private static final ReclaimId RECLAIM = new ReclaimId(new UUID(6, 1));

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static List<String> of(Known known) {
    return Deadlines.of(known.facts()).stream()
        .filter(d -> d.term() != LegalTerm.HOLIDAY_ALLOWANCE && d.term() != LegalTerm.REUSE_OF_DATA)
        .map(
            d ->
                "%s %s..%s %s"
                    .formatted(
                        d.term(),
                        d.firstDay(),
                        d.lastDay(),
                        d.settledOn() == null ? "open" : d.settledOn()))
        .toList();
  }

  private static RepairRequested repair(Scheme scheme, SuspensionKind kind, String on, String by) {
    return new RepairRequested(RESIDENT, provision("e"), scheme, kind, day(on), day(by));
  }

  @Test
  void a_default_or_an_address_is_repaired_by_the_day_that_the_college_set() {
    assertThat(of(new Known().and(repair(GENERAL_ASSISTANCE, RIGHT, "2026-05-01", "2026-05-16"))))
        .containsExactly("REPAIR_OF_DEFAULT 2026-05-02..2026-05-16 open");
    assertThat(of(new Known().and(repair(GENERAL_ASSISTANCE, PAYMENT, "2026-05-01", "2026-05-15"))))
        .containsExactly("ADDRESS_REPAIR 2026-05-02..2026-05-15 open");
    assertThat(of(new Known().and(repair(IOAW, RIGHT, "2026-05-01", "2026-05-15")))).isEmpty();
  }

  @Test
  void what_follows_on_the_suspension_settles_it() {
    var resumed =
        new EntitlementResumed(RESIDENT, provision("e"), GENERAL_ASSISTANCE, day("2026-05-10"));
    var withdrawn =
        new EntitlementWithdrawn(RESIDENT, provision("e"), GENERAL_ASSISTANCE, day("2026-04-20"));
    var ended =
        new EntitlementTerminated(
            RESIDENT, provision("e"), GENERAL_ASSISTANCE, day("2026-06-01"), EndReason.MOVED);

    for (var what : List.of(resumed, withdrawn, ended)) {
      var on = what == resumed ? "2026-05-10" : what == ended ? "2026-06-01" : "2026-04-20";
      assertThat(of(asked().and(what)))
          .containsExactly("REPAIR_OF_DEFAULT 2026-05-02..2026-05-15 " + on);
    }
    assertThat(of(asked().and(resumed).and(ended)))
        .containsExactly("REPAIR_OF_DEFAULT 2026-05-02..2026-05-15 2026-05-10");
  }

  @Test
  void asked_again_the_last_day_is_the_new_one() {
    assertThat(of(asked().and(repair(GENERAL_ASSISTANCE, RIGHT, "2026-05-12", "2026-05-26"))))
        .containsExactly("REPAIR_OF_DEFAULT 2026-05-13..2026-05-26 open");
  }

  private static Known asked() {
    return new Known().and(repair(GENERAL_ASSISTANCE, RIGHT, "2026-05-01", "2026-05-15"));
  }

  @ParameterizedTest(name = "paid from {0} on: by {1}")
  @CsvSource({"2024-03-01, 2026-03-01", "2024-02-29, 2026-02-28", "2024-02-28, 2026-02-28"})
  void what_could_be_understood_is_reclaimed_within_two_years(String from, String last) {
    assertThat(of(new Known().and(undue(UnduePaymentGround.COULD_BE_UNDERSTOOD, from))))
        .containsExactly("RECLAIM %s..%s open".formatted(day(from).plusDays(1), last));
  }

  @Test
  void another_ground_has_no_term_and_a_decision_settles_it() {
    var decided =
        new ReclaimDecided(
            RESIDENT, provision("e"), RECLAIM, GENERAL_ASSISTANCE, day("2026-02-10"), false);

    for (var ground : List.of(UnduePaymentGround.DUTY_TO_INFORM, UnduePaymentGround.OTHER)) {
      assertThat(of(new Known().and(undue(ground, "2024-03-01")))).isEmpty();
    }
    assertThat(
            of(
                new Known()
                    .and(undue(UnduePaymentGround.COULD_BE_UNDERSTOOD, "2024-03-01"))
                    .and(decided)))
        .containsExactly("RECLAIM 2024-03-02..2026-03-01 2026-02-10");
  }

  private static UnduePaymentFound undue(UnduePaymentGround ground, String from) {
    return new UnduePaymentFound(
        RESIDENT,
        provision("e"),
        RECLAIM,
        GENERAL_ASSISTANCE,
        ground,
        Money.of("300"),
        day(from),
        day(from).plusMonths(1),
        day("2026-02-01"));
  }

  @ParameterizedTest(name = "received on {0}: by {1}")
  @CsvSource({"2026-03-02, 2026-03-30", "2026-03-06, 2026-04-07", "2026-03-10, 2026-04-07"})
  void an_institution_answers_within_four_weeks(String on, String last) {
    assertThat(of(new Known().and(requested(Institution.UWV, on))))
        .containsExactly(
            "INSTITUTION_INFORMATION %s..%s open".formatted(day(on).plusDays(1), last));
  }

  @Test
  void the_answer_of_that_institution_settles_it() {
    var answered =
        new InformationReceived(
            RESIDENT, provision("e"), GENERAL_ASSISTANCE, Institution.UWV, day("2026-03-20"));

    assertThat(
            of(
                new Known()
                    .and(requested(Institution.UWV, "2026-03-02"))
                    .and(requested(Institution.LANDLORD, "2026-03-03"))
                    .and(answered)))
        .containsExactly(
            "INSTITUTION_INFORMATION 2026-03-03..2026-03-30 2026-03-20",
            "INSTITUTION_INFORMATION 2026-03-04..2026-03-31 open");
  }

  private static InformationRequested requested(Institution institution, String on) {
    return new InformationRequested(
        RESIDENT, provision("e"), GENERAL_ASSISTANCE, institution, day(on));
  }
}
