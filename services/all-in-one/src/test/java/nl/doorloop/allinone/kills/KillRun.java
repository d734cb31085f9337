package nl.doorloop.allinone.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.doorloop.region.Source;
import nl.doorloop.testsupport.Waiting;

/**
 * Kills the parts of the line at random moments while people record and files come in, and every so
 * many kills lets everything come to rest and compares. The same seed gives the same plan; when
 * what happens meets it is up to the machine.
 */
final class KillRun {
  private static final int CASE_WORKERS = 4;
  private static final int LONGEST_PAUSE_MILLIS = 2_500;

  /** After so many kills in a row everything may come up again, so that work gets done too. */
  private static final int LONGEST_ROW = 10;

  private static final Duration UP_AGAIN = Duration.ofMinutes(2);
  private static final Duration REST = Duration.ofMinutes(10);

  /**
   * @param kills how many processes to kill
   * @param comparedEvery how many kills lie between two comparisons
   * @param atMost after this time no more is killed
   */
  record Plan(int kills, long seed, int comparedEvery, Duration atMost) {}

  private final Plan plan;
  private final Path folder;
  private final Random chance;
  private final Ledger ledger = new Ledger();
  private final List<Caller> callers = new ArrayList<>();
  private final Map<String, Integer> victims = new TreeMap<>();
  private int kills;
  private int whileComingUp;

  KillRun(Plan plan, Path folder) {
    this.plan = plan;
    this.folder = folder;
    this.chance = new Random(plan.seed());
  }

  /** How many processes were killed; an error when anything was lost, doubled or half there. */
  int run() throws Exception {
    say("seed %d, %d kills, in %s".formatted(plan.seed(), plan.kills(), folder));
    try (var line = new Apart(folder)) {
      line.start();
      say("every part answers");
      long end = System.nanoTime() + plan.atMost().toNanos();
      call(line);
      try {
        while (kills < plan.kills() && System.nanoTime() < end) {
          int until = Math.min(plan.kills(), kills + plan.comparedEvery());
          while (kills < until && System.nanoTime() < end) {
            killSome(line, until);
          }
          compare(line);
        }
      } catch (Throwable e) {
        say("kill %d of seed %d: %s".formatted(kills, plan.seed(), e));
        throw e;
      } finally {
        callers.forEach(Caller::end);
      }
    }
    return kills;
  }

  private void call(Apart line) {
    for (int i = 1; i <= CASE_WORKERS; i++) {
      callers.add(new CaseWork("worker" + i, line, ledger, chance.nextLong()));
    }
    for (var source : Source.values()) {
      callers.add(new FileWork(source, line, ledger, chance.nextLong()));
    }
    callers.add(new RebuildWork(line, ledger, chance.nextLong()));
    for (int i = 0; i < callers.size(); i++) {
      callers.get(i).begin("caller-" + i);
    }
  }

  /** One after the other, also those that are only just coming up; now and then two at once. */
  private void killSome(Apart line, int until) {
    for (int i = 1 + chance.nextInt(LONGEST_ROW); i > 0 && kills < until; i--) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(chance.nextInt(LONGEST_PAUSE_MILLIS)));
      kill(line);
      if (chance.nextInt(8) == 0 && kills < until) {
        kill(line);
      }
      ledger.requireNothingWrong();
    }
    long end = System.nanoTime() + UP_AGAIN.toNanos();
    while (!line.allAnswer() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
  }

  private void kill(Apart line) {
    var victim = line.parts().get(chance.nextInt(line.parts().size()));
    boolean up = victim.answers();
    if (victim.kill()) {
      kills++;
      whileComingUp += up ? 0 : 1;
      victims.merge(victim.name(), 1, Integer::sum);
    }
  }

  private void compare(Apart line) throws Exception {
    long began = System.nanoTime();
    callers.forEach(Caller::pause);
    line.awaitAll();
    callers.forEach(Caller::awaitIdle);
    ledger.requireNothingWrong();
    var stores = atRest(line);
    var comparison = new Comparison(ledger, stores);
    comparison.theStoresHoldWhatWasAcknowledged();
    comparison.nothingIsHalfThere();
    var topic = TopicLog.read(line.broker());
    comparison.theTopicHasThemInOrder(topic);
    comparison.theViewsHaveThem();
    comparison.theLinesFollow();
    theProductSaysSo(line);
    say(
        """
        %d kills (%d while coming up) %s: %d commands, %d files and %d rebuilds acknowledged, \
        %d calls cut off; %d events, all in the topic (%d repeats), in the facts and in %d lines; compared in %d s"""
            .formatted(
                kills,
                whileComingUp,
                victims,
                ledger.answers().size(),
                ledger.chunks().size(),
                ledger.rebuilds(),
                ledger.cutOffs(),
                stores.events().size(),
                topic.repeats(),
                stores.digests().size(),
                TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began)));
    callers.forEach(Caller::goOn);
  }

  /** When as many facts as events are there; where that does not come, the comparison tells why. */
  private Stores atRest(Apart line) throws SQLException, IOException {
    long end = System.nanoTime() + REST.toNanos();
    while (true) {
      Stores stores;
      try (var connection = line.database().connect()) {
        stores = Stores.read(connection);
      }
      if (stores.facts().size() == stores.events().size() || System.nanoTime() > end) {
        return stores;
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
    }
  }

  private void theProductSaysSo(Apart line) {
    Waiting.untilAsserted(
        REST,
        () -> {
          for (var store : line.counter(chance, "admin").consistent().get("stores")) {
            assertThat(store.get("compared").asBoolean()).as(store.toString()).isTrue();
            assertThat(store.get("waiting").asLong()).as(store.toString()).isZero();
            assertThat(store.get("facts").asLong()).as(store.toString()).isPositive();
          }
        });
  }

  private static void say(String line) {
    System.out.println(
        "kills "
            + LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS)
            + " "
            + line);
  }
}
