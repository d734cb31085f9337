package nl.doorloop.platform.handovers;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.language.DespiteHandOver;
import nl.doorloop.language.EventId;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverOffered;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverRefused;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverStarted;
import nl.doorloop.language.continuity.ContinuityEvent.HandOverWithdrawn;
import nl.doorloop.language.continuity.HandOverEvent;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.platform.commands.CommandRefused;
import nl.doorloop.platform.feed.FactListener;
import nl.doorloop.platform.feed.PublishedEvent;
import nl.doorloop.platform.handovers.HandOverCopy.Content;
import nl.doorloop.platform.handovers.HandOverCopy.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A service's own copy of which provisions are named in hand-overs, so that none of them ends
 * before the receiver has started. As fresh as its feed: what it has not heard of, the line shows
 * as a gap.
 */
public final class NamedProvisions implements FactListener.InBatches {
  private static final Set<String> HEARS =
      Stream.of(
              HandOverOffered.class,
              HandOverRefused.class,
              HandOverWithdrawn.class,
              HandOverStarted.class,
              EventCorrected.class,
              EventWithdrawn.class)
          .map(event -> KnownEvents.typeOf(event).name())
          .collect(toUnmodifiableSet());

  private final HandOverSaidTable table;

  public NamedProvisions(JdbcClient jdbc) {
    this.table = new HandOverSaidTable(jdbc);
  }

  @Override
  public String name() {
    return "named-provisions";
  }

  @Override
  public boolean concerns(String name) {
    return HEARS.contains(name);
  }

  @Override
  public void onAll(List<PublishedEvent> events) {
    for (var event : events) {
      switch (event.event()) {
        case EventWithdrawn e -> table.writeWithdrawal(said(event, e.withdraws(), null));
        case EventCorrected e when e.replacement() instanceof HandOverEvent content ->
            write(event, e.corrects(), content);
        case HandOverEvent content -> write(event, event.eventId(), content);
        default -> {
          // A correction of something else.
        }
      }
    }
  }

  /**
   * @param to the first day without the provision
   * @param despite why it ends nevertheless; absent where nobody says so
   * @throws CommandRefused where a hand-over names it whose receiver has not started by that day
   */
  public void requireMayEnd(
      ProvisionId provision, LocalDate to, @Nullable DespiteHandOver despite) {
    if (despite == null
        && table.naming(provision).stream()
            .anyMatch(said -> HandOverCopy.holds(said, provision, to))) {
      throw new CommandRefused(ProvisionInHandOver.PROVISION_IN_HAND_OVER);
    }
  }

  private void write(PublishedEvent by, EventId of, HandOverEvent event) {
    var content = Content.of(event);
    if (content != null) {
      table.write(event.handOverId(), said(by, of, content), content);
    }
  }

  private static Said said(PublishedEvent by, EventId of, @Nullable Content content) {
    return new Said(by.eventId(), of, by.recordedAt(), content);
  }
}
