package nl.doorloop.employerdesk.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.employerdesk.domain.proposals.Proposal;
import nl.doorloop.employerdesk.domain.proposals.ProposalCommand.StreamId;
import nl.doorloop.employerdesk.domain.proposals.Proposals;
import nl.doorloop.language.OpeningId;
import nl.doorloop.language.decision.Chronicle;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.platform.store.StoredEvent;

/** The proposals as they stand in the event store, with what was corrected since. */
public final class ProposalBook {
  private final EventStreams streams;

  public ProposalBook(EventStreams streams) {
    this.streams = streams;
  }

  /** Who is proposed for each of the openings; the latest first. */
  public Map<OpeningId, List<Proposal>> of(Collection<OpeningId> openings) {
    var stored = streams.load(openings.stream().map(o -> StreamId.of(o).text()).toList());
    var byOpening = new LinkedHashMap<OpeningId, List<Proposal>>();
    for (var opening : openings) {
      var events = stored.getOrDefault(StreamId.of(opening).text(), List.of());
      byOpening.put(opening, standing(events).all().reversed());
    }
    return byOpening;
  }

  private static Proposals standing(List<StoredEvent> events) {
    var chronicle = new Chronicle();
    events.forEach(e -> chronicle.add(e.id(), e.event()));
    return Proposals.DECIDER.state(chronicle);
  }
}
