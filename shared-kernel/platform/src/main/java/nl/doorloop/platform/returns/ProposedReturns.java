package nl.doorloop.platform.returns;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnProposed;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.platform.commands.CommandRefused;
import nl.doorloop.platform.feed.Arrivals;
import nl.doorloop.platform.feed.FactListener;
import nl.doorloop.platform.feed.PublishedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A service's own copy of what was proposed to be reinstated, so that it decides only about what a
 * return agreement names.
 */
public final class ProposedReturns implements FactListener.InBatches {
  private static final Set<String> HEARS =
      Stream.of(ReturnProposed.class, EventCorrected.class, EventWithdrawn.class)
          .map(event -> KnownEvents.typeOf(event).name())
          .collect(toUnmodifiableSet());

  private final ProposedReturnTable table;
  private final Arrivals arrivals = new Arrivals();

  public ProposedReturns(JdbcClient jdbc) {
    this.table = new ProposedReturnTable(jdbc);
  }

  @Override
  public String name() {
    return "proposed-returns";
  }

  @Override
  public boolean concerns(String name) {
    return HEARS.contains(name);
  }

  @Override
  public void onAll(List<PublishedEvent> events) {
    for (var event : events) {
      switch (event.event()) {
        case ReturnProposed e -> table.write(event, event.eventId(), e);
        case EventCorrected e when e.replacement() instanceof ReturnProposed content ->
            table.write(event, e.corrects(), content);
        case EventWithdrawn e -> table.writeWithdrawal(event, e.withdraws());
        default -> {
          // A correction of something else.
        }
      }
    }
    arrivals.heard();
  }

  /**
   * The word of a proposal that was made just now may still be on its way, and is waited for during
   * two seconds at most.
   *
   * @throws CommandRefused where there is none, or where it does not name the provision
   */
  public ProposedReturn require(ReturnId id, ProvisionId provision) {
    return arrivals
        .await(() -> table.of(id), Arrivals.ON_ITS_WAY)
        .filter(proposal -> proposal.provisions().contains(provision))
        .orElseThrow(() -> new CommandRefused(ReturnRefusal.NO_SUCH_PROPOSAL));
  }
}
