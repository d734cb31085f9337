package nl.doorloop.employerdesk.domain.workplaces;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.doorloop.language.Hours;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Period;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.employerdesk.EmployerDeskEvent.PlacementStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentStarted;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.HoursChanged;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.ModalityChanged;
import org.jspecify.annotations.Nullable;

/** A workplace with the employer that it is with, where one is known. */
record Stay(Workplace place, @Nullable KvkNumber employer) {
  /** What begins with a fact; empty where nothing does. */
  static Optional<Stay> beginning(ResidentEvent event) {
    return switch (event) {
      case PlacementStarted e ->
          Optional.of(
              new Stay(
                  new Workplace(
                      e.residentId(),
                      WorkplaceKind.of(e.kind()),
                      e.legalFramework(),
                      e.organisation(),
                      new Period(e.from(), e.to()),
                      e.hoursPerWeek(),
                      List.of()),
                  e.employer()));
      case EmploymentStarted e ->
          Optional.of(
              new Stay(
                  new Workplace(
                      e.residentId(),
                      WorkplaceKind.of(e.modality()),
                      e.legalFramework(),
                      e.organisation(),
                      new Period(e.from(), e.to()),
                      e.hoursPerWeek(),
                      List.of()),
                  e.employer()));
      case EmploymentTakenOver e ->
          Optional.of(
              new Stay(
                  new Workplace(
                      e.residentId(),
                      WorkplaceKind.of(e.modality()),
                      e.legalFramework(),
                      e.organisation(),
                      new Period(e.from(), e.to()),
                      e.hoursPerWeek(),
                      List.of()),
                  e.employer()));
      case ResidentEvent _ -> Optional.empty();
    };
  }

  LocalDate from() {
    return place.period().from();
  }

  Stay until(@Nullable LocalDate to) {
    return new Stay(place.through(to), employer);
  }

  /** As it goes on from the day of a change. */
  Stay changed(ModalityChanged change) {
    return new Stay(
        new Workplace(
            place.residentId(),
            WorkplaceKind.of(change.modality()),
            change.legalFramework(),
            place.organisation(),
            new Period(change.from(), null),
            place.hoursPerWeek(),
            List.of()),
        change.employer());
  }

  boolean goesOnAs(Stay next) {
    return Objects.equals(employer, next.employer())
        && place.kind() == next.place().kind()
        && next.from().equals(place.period().to());
  }

  /** With the hours that were last agreed before its end. */
  Stay withHours(List<HoursChanged> changes) {
    @Nullable Hours hours = place.hoursPerWeek();
    for (var change : changes) {
      if (!place.isOverBefore(change.from())) {
        hours = change.hoursPerWeek();
      }
    }
    return new Stay(
        new Workplace(
            place.residentId(),
            place.kind(),
            place.legalFramework(),
            place.organisation(),
            place.period(),
            hours,
            place.support()),
        employer);
  }

  /** With what stands beside it on its days. */
  Stay with(Supports supports) {
    var beside = new ArrayList<>(supports.within(place.period()));
    if (place.kind() == WorkplaceKind.SUPPORTED_JOB) {
      // Guidance belongs to it (Wsw art. 7 lid 1).
      beside.add(new WorkplaceSupport(WorkplaceSupport.Kind.JOB_COACH, place.period(), null));
    }
    return new Stay(place.with(beside), employer);
  }
}
