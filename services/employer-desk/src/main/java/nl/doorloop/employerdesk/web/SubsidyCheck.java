package nl.doorloop.employerdesk.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.doorloop.employerdesk.domain.Placement;
import nl.doorloop.employerdesk.domain.PlacementRefusal;
import nl.doorloop.employerdesk.domain.law.InTheGroup;
import nl.doorloop.employerdesk.domain.law.NotInWsw;
import nl.doorloop.employerdesk.domain.law.OneSubsidyAJob;
import nl.doorloop.employerdesk.wsw.SubsidyGroup;
import nl.doorloop.employerdesk.wsw.WswEmployments;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.platform.commands.CommandRefused;
import nl.doorloop.platform.commands.Corrections;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.store.EventStreams;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps wage cost subsidies apart from the Wsw employments that this service has heard of and from
 * each other at one employer, and to the group that they are for: when one is granted, and after a
 * correction by hand. What the rows of a file say is taken over as it is.
 */
@Component
class SubsidyCheck implements Corrections.Check {
  private final WswEmployments employments;
  private final SubsidyGroup group;
  private final EventStreams streams;
  private final States states;
  private final JdbcClient jdbc;

  SubsidyCheck(
      WswEmployments employments,
      SubsidyGroup group,
      EventStreams streams,
      States states,
      JdbcClient jdbc) {
    this.employments = employments;
    this.group = group;
    this.streams = streams;
    this.states = states;
    this.jdbc = jdbc;
  }

  /**
   * @param from the first day of the subsidy, which lasts as long as the placement may
   * @throws CommandRefused where the law allows no subsidy on one of those days
   */
  void require(Placement placement, LocalDate from) {
    Placement.startOf(placement)
        .ifPresent(started -> require(started, from, Placement.endOf(placement).orElse(null)));
  }

  /** The same, of a job that begins with it. */
  void require(PlacementStarted started) {
    require(started, started.from(), started.to());
  }

  private void require(PlacementStarted started, LocalDate from, @Nullable LocalDate to) {
    if (to == null || to.isAfter(from)) {
      takeTurns(started.residentId());
      wrong(started, List.of(new Period(from, to))).ifPresent(SubsidyCheck::refuse);
    }
  }

  @Override
  public void require(String streamId, Object before, Object after) {
    if (before instanceof Placement was && after instanceof Placement is) {
      Placement.startOf(is)
          .ifPresent(
              started -> {
                takeTurns(started.residentId());
                var wrong = wrong(is);
                if (!wrong.equals(wrong(was))) {
                  wrong.ifPresent(SubsidyCheck::refuse);
                }
              });
    }
  }

  private static void refuse(PlacementRefusal why) {
    throw new CommandRefused(why);
  }

  private Optional<PlacementRefusal> wrong(Placement placement) {
    return Placement.startOf(placement)
        .flatMap(started -> wrong(started, Placement.subsidyDays(placement)));
  }

  private Optional<PlacementRefusal> wrong(PlacementStarted started, List<Period> subsidies) {
    if (subsidies.isEmpty()) {
      return Optional.empty();
    }
    var resident = started.residentId();
    var wsw = employments.of(resident);
    if (!subsidies.stream().allMatch(days -> NotInWsw.allows(days, wsw))) {
      return Optional.of(PlacementRefusal.IN_WSW_EMPLOYMENT);
    }
    var decisions = group.of(resident);
    if (!subsidies.stream().allMatch(days -> InTheGroup.allows(days.from(), decisions))) {
      return Optional.of(PlacementRefusal.OUTSIDE_THE_GROUP);
    }
    var others = atTheSameEmployer(started);
    return subsidies.stream().allMatch(days -> OneSubsidyAJob.allows(days, others))
        ? Optional.empty()
        : Optional.of(PlacementRefusal.SUBSIDISED_AT_THIS_EMPLOYER);
  }

  private List<Period> atTheSameEmployer(PlacementStarted started) {
    var employer = started.employer();
    return employer == null ? List.of() : others(started, employer);
  }

  private List<Period> others(PlacementStarted started, KvkNumber employer) {
    return streams.of(started.residentId(), Placement.STREAM_TYPE).stream()
        .filter(id -> !id.equals(started.provisionId().text()))
        .map(id -> states.of(Placement.DECIDER, id))
        .filter(
            other ->
                Placement.startOf(other)
                    .filter(o -> o.residentId().equals(started.residentId()))
                    .filter(o -> employer.equals(o.employer()))
                    .isPresent())
        .flatMap(other -> Placement.subsidyDays(other).stream())
        .toList();
  }

  /** Until the transaction of the caller ends nobody else decides about this resident. */
  private void takeTurns(ResidentId resident) {
    jdbc.sql(
            "select pg_advisory_xact_lock(hashtextextended(current_schema() || '/subsidies/' || ?, 0))")
        .param(resident.text())
        .query((_, _) -> true)
        .single();
  }
}
