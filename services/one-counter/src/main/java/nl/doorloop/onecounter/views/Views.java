package nl.doorloop.onecounter.views;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings;
import nl.doorloop.onecounter.views.Generation.State;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one way to the views. Whoever answers a question asks for {@link #sql()} and reads from the
 * active generation; a feed writes to the generation it was made for ({@link #database}).
 */
public final class Views implements AutoCloseable {
  private final GenerationTable generations;
  private final JdbcConnectionDetails server;
  private final int connections;
  private final ObstacleSettings obstacles;
  private final Map<Integer, ViewDatabase> open = new ConcurrentHashMap<>();
  private volatile ViewDatabase active;

  public Views(
      GenerationTable generations,
      JdbcConnectionDetails server,
      int connections,
      ObstacleSettings obstacles) {
    this.generations = generations;
    this.server = server;
    this.connections = connections;
    this.obstacles = obstacles;
    this.active = database(generations.activeOrFirst());
  }

  /** The active generation's tables. A question takes this once and asks everything of it. */
  public ViewDatabase active() {
    return active;
  }

  public JdbcClient sql() {
    return active.sql();
  }

  public ViewDatabase database(Generation generation) {
    return open.computeIfAbsent(
        generation.number(), _ -> new ViewDatabase(generation, server, connections, obstacles));
  }

  /** Looks which generations there are now, and answers from the active one from here on. */
  public List<Generation> refresh() {
    var all = generations.all();
    for (var generation : all) {
      if (generation.state() == State.ACTIVE
          && generation.number() != active.generation().number()) {
        active = database(generation);
      }
    }
    return all;
  }

  /** Gives up the connections to a generation that is about to be dropped. */
  public void forget(int number) {
    var database = open.remove(number);
    if (database != null) {
      database.close();
    }
  }

  @Override
  public void close() {
    open.values().forEach(ViewDatabase::close);
  }
}
