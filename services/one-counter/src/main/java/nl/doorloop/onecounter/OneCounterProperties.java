package nl.doorloop.onecounter;

import java.time.Duration;
import java.util.Map;
import nl.doorloop.language.Organisation;
import nl.doorloop.onecounter.domain.obstacles.Obstacle;
import nl.doorloop.onecounter.domain.obstacles.ObstacleSettings.Setting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set for the one-counter ({@code doorloop.one-counter.*}).
 *
 * @param group the beginning of the name of the Kafka consumer groups; instances that share a
 *     database share it, and nobody else
 * @param connections the most connections to the database for one generation of the views
 * @param poll how often other instances' work is looked for: a switch of generation, changes of the
 *     residents whose pages are open
 * @param retireAfter how long a generation that was replaced stays, for questions that are under
 *     way
 * @param rebuildThreads how many threads of this instance build a generation; by default as many as
 *     there are processors
 * @param figuresFloor figures below this number of residents are left out for whoever may not see
 *     exact figures
 * @param coldAfterDays after how many days without anything recorded a case is cold, by
 *     organisation; 90 where nothing is said
 * @param obstacles by organisation and number, whether an obstacle is looked for and from which
 *     threshold on; what is left out is on, with the threshold of {@code docs/obstacles.md}
 * @param awaitEvent how long a question with {@code after} waits at most
 * @param heartbeat how often an open stream gets a sign of life
 */
@ConfigurationProperties("doorloop.one-counter")
public record OneCounterProperties(
    @DefaultValue("doorloop.one-counter") String group,
    @DefaultValue("10") int connections,
    @DefaultValue("250ms") Duration poll,
    @DefaultValue("30s") Duration retireAfter,
    @DefaultValue("0") int rebuildThreads,
    @DefaultValue("10") int figuresFloor,
    @DefaultValue Map<Organisation, Integer> coldAfterDays,
    @DefaultValue Map<Organisation, Map<Obstacle, Setting>> obstacles,
    @DefaultValue("5s") Duration awaitEvent,
    @DefaultValue("20s") Duration heartbeat) {
  public OneCounterProperties {
    coldAfterDays = Map.copyOf(coldAfterDays);
    obstacles = Map.copyOf(obstacles);
    rebuildThreads =
        rebuildThreads > 0 ? rebuildThreads : Runtime.getRuntime().availableProcessors();
  }
}
