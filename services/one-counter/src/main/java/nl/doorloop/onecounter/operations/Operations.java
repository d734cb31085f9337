package nl.doorloop.onecounter.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.feeds.GenerationFeeds;
import nl.doorloop.onecounter.views.Consistency;
import nl.doorloop.onecounter.views.Consistency.Compared;
import nl.doorloop.onecounter.views.Generation;
import nl.doorloop.onecounter.views.Generation.State;
import nl.doorloop.onecounter.views.GenerationTable;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.feed.Feed;
import nl.doorloop.platform.feed.ParkedRecord;
import nl.doorloop.platform.feed.Released;
import nl.doorloop.platform.web.Conflict;

/** Looks after the generations of the views. */
public final class Operations {
  private static final int MOST_DIFFERENCES = 100;

  /** What was recorded just now may still be on its way, or in a transaction that has not ended. */
  private static final Duration SETTLED = Duration.ofSeconds(5);

  private final GenerationTable generations;
  private final GenerationFeeds feeds;
  private final Views views;
  private final StoreComparison stores;
  private final Clock clock;

  public Operations(
      GenerationTable generations,
      GenerationFeeds feeds,
      Views views,
      StoreComparison stores,
      Clock clock) {
    this.generations = generations;
    this.feeds = feeds;
    this.views = views;
    this.stores = stores;
    this.clock = clock;
  }

  /**
   * The event stores against the facts of the active generation, and what was derived against a
   * fresh derivation. Takes a pass over every store and every resident.
   */
  public ConsistencyAnswer consistency() {
    var recordedBefore = clock.instant().minus(SETTLED).truncatedTo(ChronoUnit.MILLIS);
    var active = views.active();
    return new ConsistencyAnswer(
        recordedBefore,
        stores.compare(
            active, recordedBefore, () -> feeds.of(active.generation()).map(Feed::lag).orElse(0L)),
        projections());
  }

  /** Every projection that is fed, of the active generation and of one that is being built. */
  private List<ConsistencyItem> projections() {
    List<ConsistencyItem> items = new ArrayList<>();
    for (var generation : generations.all()) {
      // One of another version has other tables.
      if (generation.state() != State.RETIRED && generation.ours()) {
        var feed = feeds.of(generation);
        long lag = feed.map(Feed::lag).orElse(0L);
        long parked = feed.map(Feed::parked).orElse(0L);
        for (var compared : new Consistency(views.database(generation)).compare()) {
          items.add(item(generation, lag, parked, compared));
        }
      }
    }
    return items;
  }

  /** What the active generation could not read or apply, at most a hundred records. */
  public List<ParkedRecord> parked() {
    return feeds
        .of(views.active().generation())
        .map(feed -> feed.parkedRecords(MOST_DIFFERENCES))
        .orElse(List.of());
  }

  /** Tries those again, for instance after the repair of what they stumbled over. */
  public Released release() {
    return feeds
        .of(views.active().generation())
        .map(Feed::release)
        .orElseThrow(() -> new Conflict("NO_FEED", "No feed runs in this instance now."));
  }

  private static ConsistencyItem item(
      Generation generation, long lag, long parked, Compared compared) {
    return new ConsistencyItem(
        compared.projection(),
        generation.number(),
        generation.state(),
        lag,
        parked,
        compared.residents(),
        compared.differences().isEmpty(),
        compared.digest(),
        compared.freshDigest(),
        compared.differences().stream().limit(MOST_DIFFERENCES).map(ResidentId::new).toList());
  }
}
