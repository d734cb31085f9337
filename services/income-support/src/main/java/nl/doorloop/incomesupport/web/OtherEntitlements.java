package nl.doorloop.incomesupport.web;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_ENTITLED;

import java.util.List;
import nl.doorloop.incomesupport.domain.Entitlement;
import nl.doorloop.incomesupport.domain.Terms;
import nl.doorloop.incomesupport.domain.law.OneOfAKind;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.platform.commands.CommandRefused;
import nl.doorloop.platform.commands.Corrections;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.store.EventStreams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a resident from having one income support twice over the same days, by a grant or by a
 * correction by hand. No other decision makes an entitlement longer. What the rows of a file say is
 * taken over as it is.
 */
@Component
class OtherEntitlements implements Corrections.Check {
  private final EventStreams streams;
  private final States states;
  private final JdbcClient jdbc;

  OtherEntitlements(EventStreams streams, States states, JdbcClient jdbc) {
    this.streams = streams;
    this.states = states;
    this.jdbc = jdbc;
  }

  /**
   * Two grants to one resident take turns until the transaction of the caller ends.
   *
   * @throws CommandRefused where the resident has this income support on one of the days
   */
  void requireNone(ResidentId resident, Scheme scheme, Period asked) {
    takeTurns(resident);
    if (!OneOfAKind.allows(scheme, asked, others(resident, ""))) {
      throw new CommandRefused(ALREADY_ENTITLED);
    }
  }

  @Override
  public void require(String streamId, Object before, Object after) {
    if (before instanceof Entitlement was && after instanceof Entitlement is) {
      Entitlement.termsOf(is).ifPresent(terms -> requireNoMore(streamId, was, terms));
    }
  }

  private void requireNoMore(String streamId, Entitlement was, Terms terms) {
    takeTurns(terms.residentId());
    var others = others(terms.residentId(), streamId);
    boolean sound =
        Entitlement.termsOf(was).map(before -> OneOfAKind.allows(before, others)).orElse(true);
    if (sound && !OneOfAKind.allows(terms, others)) {
      throw new CommandRefused(ALREADY_ENTITLED);
    }
  }

  /** Until the transaction of the caller ends nobody else decides about this resident. */
  void takeTurns(ResidentId resident) {
    jdbc.sql(
            "select pg_advisory_xact_lock(hashtextextended(current_schema() || '/grants/' || ?, 0))")
        .param(resident.text())
        .query((_, _) -> true)
        .single();
  }

  private List<Terms> others(ResidentId resident, String exceptStream) {
    return streams.of(resident, Entitlement.STREAM_TYPE).stream()
        .filter(id -> !id.equals(exceptStream))
        .flatMap(id -> Entitlement.termsOf(states.of(Entitlement.DECIDER, id)).stream())
        .toList();
  }
}
