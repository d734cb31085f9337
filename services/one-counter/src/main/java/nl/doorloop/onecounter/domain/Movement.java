package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/**
 * A change of step, support, employer, lead or municipality at a date. Where a resident stands
 * before and after it is the step, the lead and the municipality on either side: no {@code from}
 * side at an {@code INFLOW}, no {@code to} side at an {@code OUTFLOW}.
 *
 * @param returning an {@code INFLOW} within twelve months after the closing of the stretch before
 * @param temporary a way back was agreed; {@code returnOn} is the agreed date
 * @param relapse a {@code DOWN} within twelve months after an {@code UP}
 * @param unknownDays days of unknown step between the two sides
 */
public record Movement(
    LocalDate on,
    @Nullable Step from,
    @Nullable Step to,
    Direction direction,
    boolean returning,
    boolean temporary,
    @Nullable LocalDate returnOn,
    boolean relapse,
    int unknownDays,
    @Nullable Organisation organisationFrom,
    @Nullable Organisation organisationTo,
    @Nullable Municipality municipalityFrom,
    @Nullable Municipality municipalityTo,
    List<Cause> because) {
  public Movement {
    because = List.copyOf(because);
  }

  Movement because(List<Cause> some) {
    return new Movement(
        on,
        from,
        to,
        direction,
        returning,
        temporary,
        returnOn,
        relapse,
        unknownDays,
        organisationFrom,
        organisationTo,
        municipalityFrom,
        municipalityTo,
        some);
  }
}
