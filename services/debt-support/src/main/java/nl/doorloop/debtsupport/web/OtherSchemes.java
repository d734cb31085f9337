package nl.doorloop.debtsupport.web;

import java.util.List;
import nl.doorloop.debtsupport.domain.ArrangementRefusal;
import nl.doorloop.debtsupport.domain.DebtArrangement;
import nl.doorloop.debtsupport.domain.law.OneScheme;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.commands.CommandRefused;
import nl.doorloop.platform.commands.Corrections;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.store.EventStreams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The debt schemes of a resident, so that nobody is put in two at once, by a start or by a
 * correction by hand. What the rows of a file say is taken over as it is.
 */
@Component
class OtherSchemes implements Corrections.Check {
  private final EventStreams streams;
  private final States states;
  private final JdbcClient jdbc;

  OtherSchemes(EventStreams streams, States states, JdbcClient jdbc) {
    this.streams = streams;
    this.states = states;
    this.jdbc = jdbc;
  }

  /** Two starts for one resident take turns until the transaction of the caller ends. */
  List<Period> of(ResidentId resident) {
    return others(resident, "");
  }

  @Override
  public void require(String streamId, Object before, Object after) {
    if (before instanceof DebtArrangement was && after instanceof DebtArrangement is) {
      DebtArrangement.startOf(is)
          .ifPresent(
              started -> {
                var others = others(started.residentId(), streamId);
                if (isSound(was, others) && !isSound(is, others)) {
                  throw new CommandRefused(ArrangementRefusal.IN_ANOTHER_SCHEME);
                }
              });
    }
  }

  private static boolean isSound(DebtArrangement arrangement, List<Period> others) {
    return DebtArrangement.startOf(arrangement)
        .flatMap(
            started ->
                DebtArrangement.schemeDays(arrangement)
                    .map(days -> OneScheme.allows(started.arrangement(), days, others)))
        .orElse(true);
  }

  private List<Period> others(ResidentId resident, String exceptStream) {
    jdbc.sql(
            "select pg_advisory_xact_lock(hashtextextended(current_schema() || '/schemes/' || ?, 0))")
        .param(resident.text())
        .query((_, _) -> true)
        .single();
    return streams.of(resident, DebtArrangement.STREAM_TYPE).stream()
        .filter(id -> !id.equals(exceptStream))
        .flatMap(id -> DebtArrangement.schemeDays(states.of(DebtArrangement.DECIDER, id)).stream())
        .toList();
  }
}
