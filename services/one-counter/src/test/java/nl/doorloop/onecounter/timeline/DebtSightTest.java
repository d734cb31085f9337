package nl.doorloop.onecounter.timeline;

import static nl.doorloop.onecounter.domain.Known.RESIDENT;
import static nl.doorloop.onecounter.domain.Known.provision;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.doorloop.language.Axis;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.SignalId;
import nl.doorloop.language.debtsupport.ArrangementOutcome;
import nl.doorloop.language.debtsupport.DebtRefusalGround;
import nl.doorloop.language.debtsupport.DebtSupportEvent.AfterCareEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.AfterCareStarted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SignalFollowedUp;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportAdmitted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportRefused;
import nl.doorloop.language.debtsupport.FollowUpOutcome;
import nl.doorloop.language.debtsupport.SignalKind;
import nl.doorloop.language.debtsupport.Threat;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.onecounter.domain.Known;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.domain.Row;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.deadlines.LegalTerm;
import nl.doorloop.onecounter.views.Line;
import nl.doorloop.platform.feed.PublishedEvent;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.DemoUsers;
import nl.doorloop.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Debts are seen by who works under the Wet gemeentelijke schuldhulpverlening, and by nobody else.
 */
class DebtSightTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final SignalId SIGNAL = new SignalId(new UUID(6, 1));
  private static final DebtRequestId FIRST = new DebtRequestId(new UUID(7, 1));
  private static final DebtRequestId SECOND = new DebtRequestId(new UUID(7, 2));
  private static final DebtRequestId OPEN = new DebtRequestId(new UUID(7, 3));
  private static final Line LINE = line();

  static Stream<Caller> whoDoesNotWorkUnderThisLaw() {
    return Stream.of(
        DemoUsers.named("drechtwerk"),
        caseWorker(Organisation.SDD, LegalFramework.PW, LegalFramework.IOAW, LegalFramework.WMO),
        caseWorker(Organisation.SDD),
        caseWorker(null, LegalFramework.PW, LegalFramework.WSW, LegalFramework.WMO));
  }

  static Stream<Caller> whoDoes() {
    return Stream.of(
        DemoUsers.named("sdd"),
        DemoUsers.named("region"),
        caseWorker(Organisation.SDD, LegalFramework.WGS));
  }

  @ParameterizedTest
  @MethodSource("whoDoesNotWorkUnderThisLaw")
  void nothing_of_debts_is_shown_to_who_does_not_work_under_this_law(Caller caller) {
    var sight = new Sight(caller, LINE);

    assertThat(entries(caller)).noneMatch(entry -> entry.type().contains("debt-support"));
    assertThat(timeline(caller).entries(Axis.DEBT, null, null)).isEmpty();
    assertThat(sight.effective()).noneMatch(event -> event.legalFramework() == LegalFramework.WGS);
    assertThat(sight.deadlines(DAY)).isEmpty();
    assertThat(kinds(sight.trajectory())).doesNotContain("AMICABLE");
    assertThat(causes(sight.trajectory())).doesNotContain(Known.event("debt"));
  }

  @ParameterizedTest
  @MethodSource("whoDoes")
  void who_does_sees_all_of_it(Caller caller) {
    var sight = new Sight(caller, LINE);

    assertThat(timeline(caller).entries(Axis.DEBT, null, null))
        .extracting(TimelineEntry::type)
        .containsExactlyInAnyOrder(
            "nl.doorloop.debt-support.early-signal-received.v1",
            "nl.doorloop.debt-support.signal-followed-up.v1",
            "nl.doorloop.debt-support.signal-followed-up.v1",
            "nl.doorloop.debt-support.help-requested.v1",
            "nl.doorloop.debt-support.first-talk-held.v1",
            "nl.doorloop.debt-support.support-admitted.v1",
            "nl.doorloop.debt-support.help-requested.v1",
            "nl.doorloop.debt-support.first-talk-held.v1",
            "nl.doorloop.debt-support.support-refused.v1",
            "nl.doorloop.debt-support.help-requested.v1",
            "nl.doorloop.debt-support.arrangement-started.v1",
            "nl.doorloop.debt-support.arrangement-ended.v1",
            "nl.doorloop.debt-support.after-care-started.v1",
            "nl.doorloop.debt-support.after-care-ended.v1");
    assertThat(sight.deadlines(DAY))
        .extracting(deadline -> deadline.term())
        .containsExactly(LegalTerm.FIRST_TALK_THREATENING);
    assertThat(kinds(sight.trajectory())).contains("AMICABLE");
    assertThat(causes(sight.trajectory())).contains(Known.event("debt"));
  }

  private static Stream<Object> causes(Trajectory trajectory) {
    return Stream.concat(
            trajectory.movements().stream().flatMap(m -> m.because().stream()),
            trajectory.gaps().stream().flatMap(g -> g.because().stream()))
        .map(cause -> cause.eventId());
  }

  private static Stream<String> kinds(Trajectory trajectory) {
    return trajectory.segments().stream()
        .flatMap(segment -> segment.provisions().stream())
        .map(Provision::kind);
  }

  private static List<TimelineEntry> entries(Caller caller) {
    return timeline(caller).entries(null, null, null);
  }

  private static Timeline timeline(Caller caller) {
    return new Timeline(LINE, caller, Words.in(Locale.ENGLISH));
  }

  private static Caller caseWorker(
      @Nullable Organisation organisation, LegalFramework... frameworks) {
    return new Caller(
        "somebody",
        Set.of(Role.CASE_WORKER),
        organisation,
        Set.of(Municipality.values()),
        Set.of(frameworks));
  }

  /** Debts and work open the line on one day, so that both stand in its first movement. */
  private static Line line() {
    var known =
        new Known()
            .and("debt", Row.debt("d").from("2024-02-01"))
            .and(Row.work("w", Modality.WSW_INTERNAL).from("2024-02-01"))
            .and(Row.income("b", Scheme.GENERAL_ASSISTANCE).from("2024-03-01"))
            .and(
                new ArrangementEnded(
                    RESIDENT,
                    provision("d"),
                    LocalDate.of(2025, 2, 1),
                    EndReason.OTHER,
                    ArrangementOutcome.SUCCEEDED))
            .and(new AfterCareStarted(RESIDENT, provision("d"), LocalDate.of(2025, 2, 1)))
            .and(new AfterCareEnded(RESIDENT, provision("d"), LocalDate.of(2025, 8, 1)))
            .and(
                new EarlySignalReceived(
                    RESIDENT,
                    SIGNAL,
                    SignalKind.RENT,
                    DAY.minusDays(60),
                    Organisation.SDD,
                    Municipality.DORDRECHT))
            .and(
                new SignalFollowedUp(
                    RESIDENT, SIGNAL, DAY.minusDays(55), FollowUpOutcome.NO_CONTACT))
            .and(
                new SignalFollowedUp(
                    RESIDENT, SIGNAL, DAY.minusDays(50), FollowUpOutcome.HELP_DECLINED))
            .and(request(FIRST, DAY.minusDays(40)))
            .and(new FirstTalkHeld(RESIDENT, FIRST, DAY.minusDays(38), true, null))
            .and(new SupportAdmitted(RESIDENT, FIRST, DAY.minusDays(30), DAY.minusDays(31)))
            .and(request(SECOND, DAY.minusDays(20)))
            .and(new FirstTalkHeld(RESIDENT, SECOND, DAY.minusDays(19), true, null))
            .and(
                new SupportRefused(
                    RESIDENT, SECOND, DAY.minusDays(10), DebtRefusalGround.EARLIER_USE))
            .and(request(OPEN, DAY));
    return new Line(
        RESIDENT,
        List.of(RESIDENT),
        known.facts().stream()
            .map(
                fact ->
                    new PublishedEvent(
                        fact.eventId(),
                        KnownEvents.typeOf(fact.event().getClass()).wireType(),
                        RESIDENT,
                        fact.recordedAt(),
                        fact.recordedBy(),
                        "test",
                        1,
                        fact.event().legalFramework(),
                        fact.event().processingActivity(),
                        null,
                        null,
                        fact.event()))
            .toList(),
        known.trajectory());
  }

  private static HelpRequested request(DebtRequestId id, LocalDate on) {
    return new HelpRequested(
        RESIDENT, id, on, Threat.FORCED_EVICTION, null, Organisation.SDD, Municipality.DORDRECHT);
  }
}
