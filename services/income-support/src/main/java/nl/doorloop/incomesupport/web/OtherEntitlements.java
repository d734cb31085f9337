package nl.doorloop.incomesupport.web;

import static nl.doorloop.incomesupport.domain.ApplicationRefusal.ALREADY_ENTITLED;

import java.util.List;
import nl.doorloop.incomesupport.domain.Entitlement;
import nl.doorloop.incomesupport.domain.Terms;
import nl.doorloop.incomesupport.domain.law.OneOfAKind;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.platform.commands.CommandRefused;
import nl.doorloop.platform.commands.Corrections;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.feed.ResidentDirectory;
import nl.doorloop.platform.store.EventStreams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The entitlements that one person has or had, also under other identities that were found to be
 * theirs. Keeps them from having one income support twice over the same days, by a grant or by a
 * correction by hand. No other decision makes an entitlement longer. What the rows of a file say is
 * taken over as it is.
 */
@Component
class OtherEntitlements implements Corrections.Check {
  private final EventStreams streams;
  private final States states;
  private final ResidentDirectory directory;
  private final JdbcClient jdbc;

  OtherEntitlements(
      EventStreams streams, States states, ResidentDirectory directory, JdbcClient jdbc) {
    this.streams = streams;
    this.states = states;
    this.directory = directory;
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

  /**
   * Those beside one, for a decision that counts what happened in them. Nobody else decides about
   * the person until the transaction of the caller ends.
   *
   * @return none where there is no such entitlement
   */
  List<Terms> beside(ProvisionId id) {
    var terms = Entitlement.termsOf(states.of(Entitlement.DECIDER, id.text()));
    if (terms.isEmpty()) {
      return List.of();
    }
    var resident = terms.get().residentId();
    takeTurns(resident);
    return others(resident, id.text());
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

  /** Until the transaction of the caller ends nobody else decides about this person. */
  void takeTurns(ResidentId resident) {
    directory.samePerson(resident).stream().map(ResidentId::text).sorted().forEach(this::takeTurn);
  }

  private void takeTurn(String resident) {
    jdbc.sql(
            "select pg_advisory_xact_lock(hashtextextended(current_schema() || '/grants/' || ?, 0))")
        .param(resident)
        .query((_, _) -> true)
        .single();
  }

  private List<Terms> others(ResidentId resident, String exceptStream) {
    return directory.samePerson(resident).stream()
        .flatMap(one -> streams.of(one, Entitlement.STREAM_TYPE).stream())
        .filter(id -> !id.equals(exceptStream))
        .flatMap(id -> Entitlement.termsOf(states.of(Entitlement.DECIDER, id)).stream())
        .toList();
  }
}
