package nl.doorloop.onecounter.operations;

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

/** Looks after the generations of the views. */
public final class Operations {
  private static final int MOST_DIFFERENCES = 100;

  private final GenerationTable generations;
  private final GenerationFeeds feeds;
  private final Views views;

  public Operations(GenerationTable generations, GenerationFeeds feeds, Views views) {
    this.generations = generations;
    this.feeds = feeds;
    this.views = views;
  }

  /** Every projection that is fed, of the active generation and of one that is being built. */
  public List<ConsistencyItem> consistency() {
    List<ConsistencyItem> items = new ArrayList<>();
    for (var generation : generations.all()) {
      if (generation.state() != State.RETIRED) {
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
