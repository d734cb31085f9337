package nl.doorloop.onecounter.domain;

import static nl.doorloop.onecounter.domain.Dated.later;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.onecounter.domain.Gap.Certainty;
import nl.doorloop.onecounter.domain.Gap.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days on which income, responsibility or a hand-over is interrupted (rules 15 to 18).
 */
final class Gaps {
  private static final Comparator<Gap> IN_ORDER =
      Comparator.comparing(Gap::from)
          .thenComparing(Gap::kind)
          .thenComparing(gap -> Dated.orOpen(gap.to()));

  private final Causes causes;
  private final List<Gap> gaps = new ArrayList<>();

  private Gaps(Causes causes) {
    this.causes = causes;
  }

  static List<Gap> of(List<Stretch> stretches, Circumstances circumstances, Causes causes) {
    var finding = new Gaps(causes);
    for (var stretch : stretches) {
      finding.income(stretch);
      finding.responsibility(stretch);
    }
    for (var promise : circumstances.promises()) {
      finding.handOver(promise, circumstances.lives());
    }
    finding.gaps.sort(IN_ORDER);
    return finding.gaps;
  }

  private void income(Stretch stretch) {
    Cover lastCover = null;
    Certainty missing = null;
    LocalDate since = stretch.from();
    for (var stand : stretch.stands()) {
      var now = missing(stand.cover(), lastCover);
      if (now == null && stand.cover() != Cover.NONE) {
        lastCover = stand.cover();
      }
      if (now != missing) {
        add(Kind.INCOME, since, stand.from(), missing);
        missing = now;
        since = stand.from();
      }
    }
    add(Kind.INCOME, since, stretch.closedOn(), missing);
  }

  /**
   * How certain it is that income is missing; absent where it is not. A contract before its first
   * pay date leaves it uncertain only where income support covered on the last day with cover.
   *
   * @param lastCover of the last day of the stretch that was covered; absent before the first
   */
  private static @Nullable Certainty missing(Cover cover, @Nullable Cover lastCover) {
    return switch (cover) {
      case INCOME_SUPPORT, CONTRACT -> null;
      case BEFORE_FIRST_PAY -> lastCover == Cover.INCOME_SUPPORT ? Certainty.UNCERTAIN : null;
      case NONE -> lastCover == null ? null : Certainty.CERTAIN;
    };
  }

  private void responsibility(Stretch stretch) {
    Certainty missing = null;
    LocalDate since = stretch.from();
    for (var stand : stretch.stands()) {
      var now = stand.lead() == null ? Certainty.CERTAIN : null;
      if (now != missing) {
        add(Kind.RESPONSIBILITY, since, stand.from(), missing);
        missing = now;
        since = stand.from();
      }
    }
    add(Kind.RESPONSIBILITY, since, stretch.closedOn(), missing);
  }

  private void handOver(Promise promise, Map<ProvisionId, Life> lives) {
    LocalDate ended = LocalDate.MIN;
    for (var id : promise.sending()) {
      var life = lives.get(id);
      ended = life == null ? ended : later(ended, life.to());
    }
    if (!ended.equals(LocalDate.MIN) && !ended.equals(Dated.OPEN)) {
      add(Kind.HAND_OVER, ended, receivedOn(promise, lives), Certainty.CERTAIN);
    }
  }

  /**
   * The start of the receiver's provision; without one, the day on which the promise was settled.
   */
  private static LocalDate receivedOn(Promise promise, Map<ProvisionId, Life> lives) {
    LocalDate started = Dated.OPEN;
    for (var id : promise.receiving()) {
      var life = lives.get(id);
      started = life == null ? started : Dated.earlier(started, life.from());
    }
    return started.equals(Dated.OPEN) ? promise.to() : started;
  }

  private void add(Kind kind, LocalDate from, LocalDate to, @Nullable Certainty certainty) {
    if (certainty != null && to.isAfter(from)) {
      gaps.add(new Gap(kind, from, Dated.orAbsent(to), certainty, causes.on(from)));
    }
  }
}
