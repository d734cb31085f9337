package nl.doorloop.onecounter.domain.switching;

import static nl.doorloop.onecounter.domain.switching.OfferedRemedy.no;
import static nl.doorloop.onecounter.domain.switching.OfferedRemedy.yes;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.IncomeRecorded;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.language.parameters.Parameters;
import nl.doorloop.onecounter.domain.Segment;
import nl.doorloop.onecounter.domain.switching.OfferedRemedy.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Which remedies the law has for uncovered days. Whether somebody's circumstances meet what an
 * article asks further is for the college; here it is only said what the days allow.
 */
final class Remedies {
  private static final int MONTHS_BACK = 3;
  private static final LocalDate OPEN = LocalDate.MAX;

  private final Collection<ResidentEvent> events;
  private final List<Claim> claims;
  private final List<Segment> segments;
  private final LocalDate asOf;
  private final LocalDate horizon;

  /**
   * @param events those that count and that the caller may see
   * @param segments of the line, with the provisions that the caller may see
   * @param asOf the day on which somebody could report
   * @param horizon how far an open end is looked at
   */
  Remedies(
      Collection<ResidentEvent> events, List<Segment> segments, LocalDate asOf, LocalDate horizon) {
    this.events = events;
    this.claims = Claim.of(events);
    this.segments = List.copyOf(segments);
    this.asOf = asOf;
    this.horizon = horizon;
  }

  /** Of days from {@code from} up to {@code to}; of each remedy one answer. */
  List<OfferedRemedy> on(LocalDate from, @Nullable LocalDate to) {
    var days = new Days(from, to == null ? OPEN : to);
    return List.of(advance(days), retroactive(days), special(days), buffer(days));
  }

  /** From a day up to another. */
  private record Days(LocalDate from, LocalDate to) {
    Optional<Days> within(LocalDate first, LocalDate end) {
      var start = from.isAfter(first) ? from : first;
      var stop = to.isBefore(end) ? to : end;
      return start.isBefore(stop) ? Optional.of(new Days(start, stop)) : Optional.empty();
    }

    OfferedRemedy offer(Remedy remedy, Reason reason) {
      return yes(remedy, reason, from, to.equals(OPEN) ? null : to);
    }
  }

  private OfferedRemedy advance(Days days) {
    return claims.stream()
        .filter(claim -> claim.receivedOn() != null)
        .flatMap(
            claim ->
                days
                    .within(received(claim), claim.settledOn() == null ? OPEN : claim.settledOn())
                    .stream())
        .findFirst()
        .map(open -> open.offer(Remedy.ADVANCE_PAYMENT, Reason.APPLICATION_OPEN))
        .orElseGet(() -> no(Remedy.ADVANCE_PAYMENT, Reason.NO_OPEN_APPLICATION));
  }

  private static LocalDate received(Claim claim) {
    return claim.receivedOn() == null ? claim.reportedOn() : claim.receivedOn();
  }

  private OfferedRemedy retroactive(Days days) {
    var remedy = Remedy.RETROACTIVE_GRANT;
    var open = claims.stream().filter(claim -> claim.isOpenOn(asOf)).toList();
    for (var claim : open) {
      var back = back(days, claim.reportedOn());
      if (back.isPresent()) {
        return back.get().offer(remedy, Reason.WITHIN_THREE_MONTHS);
      }
    }
    if (open.stream().anyMatch(claim -> !claim.reportedOn().isAfter(days.from()))) {
      return no(remedy, Reason.REPORTED_BEFORE);
    }
    return back(days, asOf)
        .map(back -> back.offer(remedy, Reason.IF_REPORTED_NOW))
        .orElseGet(
            () -> no(remedy, days.from().isBefore(asOf) ? Reason.TOO_LONG_AGO : Reason.LIES_AHEAD));
  }

  private static Optional<Days> back(Days days, LocalDate reportedOn) {
    return days.within(reportedOn.minusMonths(MONTHS_BACK), reportedOn);
  }

  private OfferedRemedy special(Days days) {
    return segments.stream()
        .filter(
            segment ->
                segment.provisions().stream()
                    .anyMatch(p -> p.kind().equals(Scheme.SPECIAL_ASSISTANCE.name())))
        .flatMap(
            segment ->
                days.within(segment.from(), segment.to() == null ? OPEN : segment.to()).stream())
        .findFirst()
        .map(granted -> granted.offer(Remedy.SPECIAL_ASSISTANCE, Reason.GRANTED))
        .orElseGet(() -> days.offer(Remedy.SPECIAL_ASSISTANCE, Reason.ON_APPLICATION));
  }

  private OfferedRemedy buffer(Days days) {
    var remedy = Remedy.BUFFER_BUDGET;
    var last = days.to().equals(OPEN) ? horizon : days.to();
    var day = days.from();
    while (day.isBefore(last) && !isLaw(day)) {
      day = day.plusDays(1);
    }
    if (!day.isBefore(last)) {
      return no(remedy, Reason.NOT_YET_LAW);
    }
    var months = setOffMonths();
    for (var some = day; some.isBefore(last); some = some.plusDays(1)) {
      var month = YearMonth.from(some);
      if (months.contains(month)) {
        return new Days(some, last)
            .within(some, month.plusMonths(1).atDay(1))
            .orElseThrow()
            .offer(remedy, Reason.SET_OFF_RECORDED);
      }
    }
    return no(remedy, Reason.NO_SET_OFF);
  }

  private Set<YearMonth> setOffMonths() {
    return events.stream()
        .filter(IncomeRecorded.class::isInstance)
        .map(IncomeRecorded.class::cast)
        .filter(income -> income.setOff() != null && income.setOff().cents() > 0)
        .flatMap(income -> Optional.ofNullable(income.setOffIn()).stream())
        .collect(Collectors.toSet());
  }

  /** As it came with the product: that a council began earlier is not known here. */
  private static boolean isLaw(LocalDate day) {
    return Parameters.builtIn()
        .on(day, ParameterName.BUFFER_BUDGET, null)
        .filter(line -> line.value().equals("YES"))
        .isPresent();
  }
}
