package nl.doorloop.onecounter.domain.obstacles;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.continuity.GuidanceEvent.PreparationRecorded;
import nl.doorloop.language.continuity.PreparationKind;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.onecounter.domain.IncomeCover;
import nl.doorloop.onecounter.domain.IncomeCover.Kind;
import nl.doorloop.onecounter.domain.Provision;
import org.jspecify.annotations.Nullable;

/**
 * O5, O6 and O9: a change that nobody recorded to have prepared. O5: income support and a contract
 * beside one another, without a look ahead at income. O6: a contract that began or ended, without a
 * look at allowances. O9: sheltered work that begins, without a word about the Wajong. What was
 * looked at in the thirteen weeks before counts.
 */
final class Unprepared {
  private static final int WEEKS_BEFORE = 13;
  private static final int WEEKS_AFTER = 26;

  private final Told told;
  private final List<Found> found = new ArrayList<>();

  private Unprepared(Told told) {
    this.told = told;
  }

  static List<Found> of(Told told) {
    var rule = new Unprepared(told);
    rule.severalSources();
    rule.allowances();
    rule.sheltered();
    return rule.found;
  }

  private void severalSources() {
    for (var benefit : covers(Kind.INCOME_SUPPORT)) {
      for (var contract : covers(Kind.CONTRACT)) {
        var from = later(benefit.from(), contract.from());
        var to = earlier(benefit.to(), contract.to());
        if (to == null || from.isBefore(to)) {
          var organisation = benefit.provision().organisation();
          var day = from;
          threshold(Obstacle.O5, organisation)
              .forEach(
                  days ->
                      add(
                          Obstacle.O5,
                          PreparationKind.INCOME_FORECAST,
                          day,
                          day.plusDays(days),
                          to,
                          List.of(benefit.provision(), contract.provision()),
                          organisation));
        }
      }
    }
  }

  private void allowances() {
    Map<ProvisionId, IncomeCover> contracts = new HashMap<>();
    for (var cover : told.covers()) {
      if (cover.kind() != Kind.INCOME_SUPPORT) {
        contracts.merge(
            cover.provision().provisionId(), cover, (a, b) -> a.from().isBefore(b.from()) ? a : b);
      }
    }
    contracts.values().stream()
        .sorted((a, b) -> a.provision().provisionId().compareTo(b.provision().provisionId()))
        .forEach(
            contract ->
                Stream.concat(Stream.of(contract.from()), Stream.ofNullable(contract.endsOn()))
                    .forEach(day -> allowances(contract.provision(), day)));
  }

  private void allowances(Provision contract, LocalDate day) {
    var organisation = told.sees(day.minusDays(1));
    threshold(Obstacle.O6, organisation)
        .forEach(
            days ->
                add(
                    Obstacle.O6,
                    PreparationKind.ALLOWANCES,
                    day,
                    day.plusDays(days),
                    day.plusWeeks(WEEKS_AFTER),
                    List.of(contract),
                    organisation));
  }

  private void sheltered() {
    told.covers().stream()
        .filter(c -> c.provision().kind().equals(Modality.SHELTERED_WORK.name()))
        .min((a, b) -> a.from().compareTo(b.from()))
        .ifPresent(
            first -> {
              var organisation = first.provision().organisation();
              threshold(Obstacle.O9, organisation)
                  .forEach(
                      days ->
                          add(
                              Obstacle.O9,
                              PreparationKind.RETURN_TO_WAJONG,
                              first.from(),
                              first.from().minusDays(days),
                              first.from().plusWeeks(WEEKS_AFTER),
                              List.of(first.provision()),
                              organisation));
            });
  }

  private void add(
      Obstacle obstacle,
      PreparationKind kind,
      LocalDate day,
      LocalDate from,
      @Nullable LocalDate until,
      List<Provision> provisions,
      @Nullable Organisation organisation) {
    if (isPrepared(kind, day) || (until != null && !from.isBefore(until))) {
      return;
    }
    var ids = Set.copyOf(provisions.stream().map(Provision::provisionId).toList());
    found.add(
        new Found(
            obstacle,
            day + " " + ids.stream().sorted().toList(),
            from,
            until,
            day,
            Beginnings.of(told, ids),
            organisation,
            new Found.Sight.OfProvisions(provisions)));
  }

  private boolean isPrepared(PreparationKind kind, LocalDate day) {
    return told.all(PreparationRecorded.class)
        .map(Told.Of::event)
        .anyMatch(e -> e.kind() == kind && !e.on().isBefore(day.minusWeeks(WEEKS_BEFORE)));
  }

  private List<IncomeCover> covers(Kind kind) {
    return told.covers().stream().filter(cover -> cover.kind() == kind).toList();
  }

  private Stream<Integer> threshold(Obstacle obstacle, @Nullable Organisation organisation) {
    return told.threshold(obstacle, organisation).stream().boxed();
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.isBefore(b) ? a : b;
  }
}
