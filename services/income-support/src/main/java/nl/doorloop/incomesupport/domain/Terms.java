package nl.doorloop.incomesupport.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.UnaryOperator;
import nl.doorloop.language.EventId;
import nl.doorloop.language.HouseholdType;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.Scheme;
import org.jspecify.annotations.Nullable;

/**
 * What later decisions about an entitlement need to know of it.
 *
 * @param first the event that it began with
 * @param row the row that it was taken over from; absent where it was granted here
 * @param municipality whose ordinances and choices hold
 * @param supplementary beside work, to fill up what it brings
 * @param to the first day without it, where its end is known
 * @param terminated its end was decided here, and not only known from the start
 * @param unchangedSince the day of the last suspension or resumption; the first day where there was
 *     none
 */
public record Terms(
    EventId first,
    @Nullable EntitlementTakenOver row,
    ResidentId residentId,
    Municipality municipality,
    Scheme scheme,
    @Nullable HouseholdType household,
    boolean supplementary,
    LocalDate from,
    @Nullable LocalDate to,
    boolean terminated,
    LocalDate unchangedSince,
    Course course) {

  static Terms of(EventId id, EntitlementGranted granted) {
    return new Terms(
        id,
        null,
        granted.residentId(),
        granted.municipality(),
        granted.scheme(),
        granted.household(),
        granted.supplementary(),
        granted.from(),
        granted.to(),
        false,
        granted.from(),
        Course.from(granted.from(), granted.monthlyAmount()));
  }

  static Terms of(EventId id, EntitlementTakenOver row) {
    return new Terms(
        id,
        row,
        row.residentId(),
        row.municipality(),
        row.scheme(),
        row.household(),
        row.supplementary(),
        row.from(),
        row.to(),
        false,
        row.from(),
        Course.from(row.from(), row.monthlyAmount()));
  }

  Terms changedOn(LocalDate day) {
    return new Terms(
        first,
        row,
        residentId,
        municipality,
        scheme,
        household,
        supplementary,
        from,
        to,
        terminated,
        day,
        course);
  }

  Terms terminatedOn(LocalDate end) {
    return new Terms(
        first,
        row,
        residentId,
        municipality,
        scheme,
        household,
        supplementary,
        from,
        end,
        true,
        unchangedSince,
        course);
  }

  Terms with(UnaryOperator<Course> change) {
    return new Terms(
        first,
        row,
        residentId,
        municipality,
        scheme,
        household,
        supplementary,
        from,
        to,
        terminated,
        unchangedSince,
        change.apply(course));
  }

  boolean endedBy(LocalDate day) {
    return to != null && !day.isBefore(to);
  }

  boolean inForceIn(YearMonth month) {
    return !from.isAfter(month.atEndOfMonth()) && !endedBy(month.atDay(1)) && !endedBy(from);
  }
}
