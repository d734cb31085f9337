package nl.doorloop.employerdesk.domain.workplaces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentEvent;
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
import org.jspecify.annotations.Nullable;

/**
 * Derives who works with an employer from what the two organisations recorded: placements, and
 * sheltered work and secondments. The order in which the facts come does not matter.
 */
public final class Workplaces {
  private Workplaces() {}

  /** The work that a fact is about; empty where it is about none. */
  public static Optional<ProvisionId> provisionOf(ResidentEvent event) {
    return switch (event) {
      case PlacementStarted e -> Optional.of(e.provisionId());
      case PlacementExtended e -> Optional.of(e.provisionId());
      case PlacementEnded e -> Optional.of(e.provisionId());
      case SupportStarted e -> Optional.of(e.provisionId());
      case SupportEnded e -> Optional.of(e.provisionId());
      case WageCostSubsidyGranted e -> Optional.of(e.provisionId());
      case WageCostSubsidyEnded e -> Optional.of(e.provisionId());
      case EmploymentStarted e -> Optional.of(e.provisionId());
      case EmploymentTakenOver e -> Optional.of(e.provisionId());
      case ModalityChanged e -> Optional.of(e.provisionId());
      case HoursChanged e -> Optional.of(e.provisionId());
      case EmploymentEnded e -> Optional.of(e.provisionId());
      case ResidentEvent _ -> Optional.empty();
    };
  }

  /** The employer that a fact names; empty where it names none. */
  public static Optional<KvkNumber> employerOf(ResidentEvent event) {
    return switch (event) {
      case PlacementStarted e -> Optional.ofNullable(e.employer());
      case EmploymentStarted e -> Optional.ofNullable(e.employer());
      case EmploymentTakenOver e -> Optional.ofNullable(e.employer());
      case ModalityChanged e -> Optional.ofNullable(e.employer());
      case ResidentEvent _ -> Optional.empty();
    };
  }

  /**
   * The workplaces with one employer, the latest first.
   *
   * @param facts what stands of all work that ever was with this employer: corrected events with
   *     their new content, withdrawn ones left out
   */
  public static List<Workplace> with(KvkNumber employer, Collection<ResidentEvent> facts) {
    Map<ProvisionId, List<ResidentEvent>> byWork = new LinkedHashMap<>();
    for (var fact : facts) {
      provisionOf(fact)
          .ifPresent(id -> byWork.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact));
    }
    return byWork.values().stream()
        .flatMap(work -> of(work).stream())
        .filter(stay -> employer.equals(stay.employer()))
        .map(Stay::place)
        .sorted(
            Comparator.comparing((Workplace place) -> place.period().from())
                .reversed()
                .thenComparing(Workplace::residentId))
        .toList();
  }

  private static List<Stay> of(List<ResidentEvent> work) {
    return work.stream()
        .flatMap(fact -> Stay.beginning(fact).stream())
        .findFirst()
        .map(begun -> stays(begun, work))
        .orElse(List.of());
  }

  /** One after the other, as the form of the work and the employer change. */
  private static List<Stay> stays(Stay begun, List<ResidentEvent> work) {
    var end = end(extended(begun.place().period().to(), work), work);
    var stays = new ArrayList<Stay>();
    var now = begun;
    for (var change : ordered(work, ModalityChanged.class, ModalityChanged::from)) {
      if (end != null && !change.from().isBefore(end)) {
        break;
      }
      if (change.from().isAfter(now.from())) {
        stays.add(now.until(change.from()));
      }
      now = now.changed(change);
    }
    if (end == null || end.isAfter(now.from())) {
      stays.add(now.until(end));
    }
    var hours = ordered(work, HoursChanged.class, HoursChanged::from);
    var supports = Supports.of(work);
    return joined(stays).stream().map(stay -> stay.withHours(hours).with(supports)).toList();
  }

  /** What only changed on paper is one stay. */
  private static List<Stay> joined(List<Stay> stays) {
    var joined = new ArrayList<Stay>();
    for (var stay : stays) {
      var last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.goesOnAs(stay)) {
        joined.set(joined.size() - 1, last.until(stay.place().period().to()));
      } else {
        joined.add(stay);
      }
    }
    return joined;
  }

  /** An extension only moves a known end to a later day. */
  private static @Nullable LocalDate extended(
      @Nullable LocalDate planned, List<ResidentEvent> work) {
    var end = planned;
    for (var extension : ordered(work, PlacementExtended.class, PlacementExtended::to)) {
      if (end != null && extension.to().isAfter(end)) {
        end = extension.to();
      }
    }
    return end;
  }

  private static @Nullable LocalDate end(@Nullable LocalDate planned, List<ResidentEvent> work) {
    var end = planned;
    for (var fact : work) {
      var ended =
          switch (fact) {
            case PlacementEnded e -> e.to();
            case EmploymentEnded e -> e.to();
            case ResidentEvent _ -> null;
          };
      if (ended != null && (end == null || ended.isBefore(end))) {
        end = ended;
      }
    }
    return end;
  }

  private static <E extends ResidentEvent> List<E> ordered(
      List<ResidentEvent> work, Class<E> type, Function<E, LocalDate> from) {
    return work.stream()
        .filter(type::isInstance)
        .map(type::cast)
        .sorted(Comparator.comparing(from))
        .toList();
  }
}
