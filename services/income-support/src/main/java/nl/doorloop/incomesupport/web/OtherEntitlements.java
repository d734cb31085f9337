package nl.doorloop.incomesupport.web;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_ENTITLED;

import nl.doorloop.incomesupport.domain.Entitlement;
import nl.doorloop.incomesupport.domain.law.OneOfAKind;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.platform.commands.CommandRefused;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.store.EventStreams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a resident from having one income support twice over the same days. */
@Component
class OtherEntitlements {
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
    jdbc.sql(
            "select pg_advisory_xact_lock(hashtextextended(current_schema() || '/grants/' || ?, 0))")
        .param(resident.text())
        .query((_, _) -> true)
        .single();
    var others =
        streams.of(resident, Entitlement.STREAM_TYPE).stream()
            .flatMap(id -> Entitlement.termsOf(states.of(Entitlement.DECIDER, id)).stream())
            .toList();
    if (!OneOfAKind.allows(scheme, asked, others)) {
      throw new CommandRefused(ALREADY_ENTITLED);
    }
  }
}
