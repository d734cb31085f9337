package nl.doorloop.onecounter.domain.deadlines;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.StatusEvent;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationCategorised;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationNotRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationRenewed;
import nl.doorloop.language.shelteredwork.StatusEvent.IndicationWithdrawn;
import nl.doorloop.language.shelteredwork.StatusEvent.ReassessmentRequested;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.terms.Term;
import nl.doorloop.onecounter.domain.Fact;
import org.jspecify.annotations.Nullable;

/**
 * The terms about Wsw indications: to ask for another in time, and to have it decided on. A renewal
 * gives the indication another end, and so another day to ask by.
 */
final class Reassessments {
  private static final Term BEFORE_THE_END = Term.weeks(16);
  private static final Term DECISION = Term.weeks(16);

  /**
   * An indication as it stands now.
   *
   * @param because the event that gave it its end
   * @param on the day before the first on which another may be asked for
   * @param goneOn when it was withdrawn or lapsed
   */
  private record Course(
      StatusRecorded indication,
      Fact because,
      LocalDate on,
      @Nullable LocalDate to,
      @Nullable Deadline decision,
      @Nullable LocalDate askedOn,
      @Nullable LocalDate goneOn) {}

  private final Map<ProvisionId, Course> courses = new LinkedHashMap<>();

  void recorded(Fact fact, StatusRecorded e) {
    courses.put(
        e.provisionId(), new Course(e, fact, e.from().minusDays(1), e.to(), null, null, null));
  }

  void take(Fact fact, StatusEvent event) {
    courses.computeIfPresent(event.provisionId(), (_, course) -> after(course, fact, event));
  }

  private static Course after(Course c, Fact fact, StatusEvent event) {
    return switch (event) {
      case ReassessmentRequested e ->
          new Course(
              c.indication,
              c.because,
              c.on,
              c.to,
              new Deadline(
                  LegalTerm.WSW_DECISION,
                  e.on().plusDays(1),
                  DECISION.lastDay(e.on()),
                  0,
                  fact.eventId(),
                  null),
              e.on(),
              c.goneOn);
      case IndicationRenewed e ->
          new Course(
              c.indication, fact, e.on(), e.to(), settled(c.decision, e.on()), null, c.goneOn);
      case IndicationNotRenewed e ->
          new Course(
              c.indication, c.because, c.on, c.to, settled(c.decision, e.on()), c.askedOn, e.on());
      case IndicationWithdrawn e -> gone(c, e.on());
      case StatusEnded e -> gone(c, e.to());
      case IndicationCategorised _ -> c;
    };
  }

  private static Course gone(Course c, LocalDate on) {
    return new Course(c.indication, c.because, c.on, c.to, settled(c.decision, on), c.askedOn, on);
  }

  private static @Nullable Deadline settled(@Nullable Deadline decision, LocalDate on) {
    return decision == null || decision.settledOn() != null ? decision : decision.settled(on);
  }

  Collection<Deadline> terms() {
    List<Deadline> terms = new ArrayList<>();
    for (var course : courses.values()) {
      if (course.to != null) {
        terms.add(toAsk(course, course.to));
      }
      if (course.decision != null) {
        terms.add(course.decision);
      }
    }
    return terms;
  }

  private Deadline toAsk(Course course, LocalDate end) {
    return new Deadline(
        LegalTerm.WSW_REASSESSMENT,
        course.on.plusDays(1),
        BEFORE_THE_END.before(end.minusDays(1)),
        0,
        course.because.eventId(),
        settledOn(course, end));
  }

  private @Nullable LocalDate settledOn(Course course, LocalDate end) {
    if (course.askedOn != null) {
      return course.askedOn;
    }
    return course.goneOn != null ? course.goneOn : followedOn(course.indication, end);
  }

  /** When an indication was recorded that goes on where this one ends, or earlier. */
  private @Nullable LocalDate followedOn(StatusRecorded indication, LocalDate end) {
    return courses.values().stream()
        .map(Course::indication)
        .filter(
            other -> !other.provisionId().equals(indication.provisionId()) && goesOn(other, end))
        .map(StatusRecorded::registeredOn)
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static boolean goesOn(StatusRecorded other, LocalDate end) {
    return !other.from().isAfter(end) && (other.to() == null || other.to().isAfter(end));
  }
}
