package nl.doorloop.employerdesk.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentEnded;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import org.jspecify.annotations.Nullable;

/** When a resident is in a Wsw employment, read off what sheltered work recorded. */
public final class WswDays {
  private static final Comparator<Said> AS_RECORDED =
      Comparator.comparing(Said::recordedAt).thenComparing(said -> said.by().text());

  private final Map<ProvisionId, Employment> employments = new LinkedHashMap<>();
  private final Map<ProvisionId, List<ModalityChanged>> changes = new HashMap<>();
  private final Map<ProvisionId, LocalDate> ends = new HashMap<>();

  private WswDays() {}

  /**
   * What one event says of which first event: of itself, or as a correction of another.
   *
   * @param content absent when the first event never was
   */
  public record Said(
      EventId by, EventId of, Instant recordedAt, @Nullable ShelteredWorkEvent content) {
    boolean corrects() {
      return !by.equals(of);
    }
  }

  private record Employment(Modality modality, LocalDate from, @Nullable LocalDate to) {}

  /** In any order; corrections and withdrawals decide over what they name. */
  public static List<Period> of(Collection<Said> all) {
    Map<EventId, Said> deciding = new HashMap<>();
    for (var said : all) {
      if (said.corrects()) {
        deciding.merge(said.of(), said, (a, b) -> AS_RECORDED.compare(a, b) >= 0 ? a : b);
      }
    }
    var days = new WswDays();
    all.stream()
        .filter(said -> !said.corrects())
        .sorted(AS_RECORDED)
        .map(first -> deciding.getOrDefault(first.of(), first).content())
        .forEach(days::take);
    return days.periods();
  }

  private void take(@Nullable ShelteredWorkEvent event) {
    if (event instanceof EmploymentStarted e) {
      employments.put(e.provisionId(), new Employment(e.modality(), e.from(), e.to()));
    } else if (event instanceof EmploymentTakenOver e) {
      employments.put(e.provisionId(), new Employment(e.modality(), e.from(), e.to()));
    } else if (event instanceof ModalityChanged e) {
      changes.computeIfAbsent(e.provisionId(), _ -> new ArrayList<>()).add(e);
    } else if (event instanceof EmploymentEnded e) {
      ends.merge(e.provisionId(), e.to(), (a, b) -> a.isBefore(b) ? a : b);
    }
  }

  private List<Period> periods() {
    var periods = new ArrayList<Period>();
    employments.forEach(
        (id, employment) -> {
          var modality = employment.modality();
          var from = employment.from();
          var changing = changes.getOrDefault(id, List.of());
          for (var change :
              changing.stream().sorted(Comparator.comparing(ModalityChanged::from)).toList()) {
            if (!change.from().isBefore(from)) {
              add(periods, modality, from, change.from(), end(id, employment));
              modality = change.modality();
              from = change.from();
            }
          }
          add(periods, modality, from, null, end(id, employment));
        });
    return periods;
  }

  private @Nullable LocalDate end(ProvisionId id, Employment employment) {
    var ended = ends.get(id);
    var to = employment.to();
    return to == null || (ended != null && ended.isBefore(to)) ? ended : to;
  }

  private static void add(
      List<Period> periods,
      Modality modality,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate end) {
    var last = to == null || (end != null && end.isBefore(to)) ? end : to;
    if (modality.isWsw() && (last == null || last.isAfter(from))) {
      periods.add(new Period(from, last));
    }
  }
}
