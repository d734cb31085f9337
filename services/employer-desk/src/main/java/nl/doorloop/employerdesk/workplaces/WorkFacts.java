package nl.doorloop.employerdesk.workplaces;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.employerdesk.domain.workplaces.Workplace;
import nl.doorloop.employerdesk.domain.workplaces.Workplaces;
import nl.doorloop.language.KnownEvents;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.correction.Correction.EventWithdrawn;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementEnded;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.PlacementExtended;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.SupportStarted;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyEnded;
import nl.doorloop.language.employerdesk.PlacementEvent.WageCostSubsidyGranted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.HoursChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import nl.doorloop.platform.feed.CloudEvents;
import nl.doorloop.platform.feed.FeedHandler;
import nl.doorloop.platform.feed.PublishedEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Keeps the facts about work of the topic of residents, in the transaction that moves the feed's
 * position, and tells the workplaces that follow. A fact is kept once however often it comes, and a
 * correction stands beside what it names, so that reading the topic again gives the same.
 */
public final class WorkFacts implements FeedHandler {
  /** The feed under which it remembers how far it came. */
  public static final String FEED = "work-places";

  private static final Set<String> HEARS =
      Stream.of(
              PlacementStarted.class,
              PlacementExtended.class,
              PlacementEnded.class,
              SupportStarted.class,
              SupportEnded.class,
              WageCostSubsidyGranted.class,
              WageCostSubsidyEnded.class,
              EmploymentStarted.class,
              EmploymentTakenOver.class,
              ModalityChanged.class,
              HoursChanged.class,
              EmploymentEnded.class,
              EventCorrected.class,
              EventWithdrawn.class)
          .map(event -> KnownEvents.typeOf(event).name())
          .collect(toUnmodifiableSet());

  private final WorkFactTable table;

  public WorkFacts(WorkFactTable table) {
    this.table = table;
  }

  @Override
  public void apply(List<ConsumerRecord<String, byte[]>> batch) {
    var heard =
        batch.stream()
            .filter(r -> CloudEvents.name(r.headers()).filter(HEARS::contains).isPresent())
            .toList();
    table.keep(CloudEvents.readAll(heard).stream().flatMap(e -> said(e).stream()).toList());
  }

  /** What an event says of which first event; empty where that is no work. */
  private static Optional<Said> said(PublishedEvent event) {
    return switch (event.event()) {
      case EventWithdrawn w -> Optional.of(new Said(event, w.withdraws(), null));
      case EventCorrected c ->
          Workplaces.provisionOf(c.replacement())
              .map(_ -> new Said(event, c.corrects(), c.replacement()));
      case ResidentEvent fact -> Optional.of(new Said(event, event.eventId(), fact));
    };
  }

  /** The workplaces with one employer, the latest first, as they are known now. */
  public List<Workplace> with(KvkNumber employer) {
    return Workplaces.with(employer, table.effective(employer));
  }
}
