package nl.doorloop.language.parameters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.Municipality;
import org.jspecify.annotations.Nullable;

/** Looks for days on which nothing holds, and for days on which two lines claim to. */
public final class ParameterCheck {
  private ParameterCheck() {}

  /** What may be wrong with a parameter over some days. */
  public enum Kind {
    /** Nothing holds, though something does before or after, or in another municipality. */
    GAP,
    /** Two lines of one parameter and one municipality hold by their own words. */
    OVERLAP
  }

  /**
   * @param municipality absent where the finding is about the region
   * @param to the first day on which it is over; absent where it is not within the time looked at
   */
  public record Finding(
      Kind kind,
      ParameterName name,
      @Nullable Municipality municipality,
      LocalDate from,
      @Nullable LocalDate to) {}

  /**
   * @param from the first day that is looked at
   * @param to the day after the last one
   */
  public static List<Finding> of(Parameters parameters, LocalDate from, LocalDate to) {
    var findings = new ArrayList<Finding>();
    for (var name : ParameterName.values()) {
      var lines = parameters.lines().stream().filter(l -> l.parameterId().name() == name).toList();
      if (mustHold(name, lines)) {
        for (var municipality : scopes(name)) {
          findings.addAll(gaps(parameters, name, municipality, from, to, lines));
        }
      }
      findings.addAll(overlaps(lines));
    }
    return List.copyOf(findings);
  }

  /**
   * A switch is off where nothing was set; whoever decides does so under a mandate; one amount has
   * no limit from 2027 on (art. 34a lid 1 onder b).
   */
  private static boolean mustHold(ParameterName name, List<ParameterLine> lines) {
    return switch (name.unit()) {
      case SWITCH, ORGANISATIONS -> false;
      case REFERENCE -> true;
      case EUROS, PERCENTAGE, WEEKS, MONTHS ->
          !lines.isEmpty() && name != ParameterName.MEDICALLY_LIMITED_DISREGARD_HIGHEST;
    };
  }

  /** Where a value has to be known. */
  private static List<@Nullable Municipality> scopes(ParameterName name) {
    var region = new ArrayList<@Nullable Municipality>();
    if (name.perMunicipality()) {
      region.addAll(Arrays.asList(Municipality.values()));
    } else {
      region.add(null);
    }
    return region;
  }

  private static List<Finding> gaps(
      Parameters parameters,
      ParameterName name,
      @Nullable Municipality municipality,
      LocalDate from,
      LocalDate to,
      List<ParameterLine> lines) {
    // Whether something holds changes on these days only.
    var turns =
        lines.stream()
            .flatMap(l -> Stream.of(l.from(), l.to() == null ? to : l.to()))
            .filter(day -> day.isAfter(from) && day.isBefore(to))
            .distinct()
            .sorted()
            .toList();
    var gaps = new ArrayList<Finding>();
    LocalDate begun = parameters.on(from, name, municipality).isEmpty() ? from : null;
    for (var day : turns) {
      boolean holds = parameters.on(day, name, municipality).isPresent();
      if (holds && begun != null) {
        gaps.add(new Finding(Kind.GAP, name, municipality, begun, day));
        begun = null;
      } else if (!holds && begun == null) {
        begun = day;
      }
    }
    if (begun != null) {
      gaps.add(new Finding(Kind.GAP, name, municipality, begun, null));
    }
    return gaps;
  }

  private static List<Finding> overlaps(List<ParameterLine> lines) {
    var overlaps = new ArrayList<Finding>();
    for (var first : lines) {
      for (var second : lines) {
        if (claim(first, second)) {
          overlaps.add(
              new Finding(
                  Kind.OVERLAP,
                  second.parameterId().name(),
                  second.parameterId().municipality(),
                  second.from(),
                  Stream.of(first.to(), second.to())
                      .filter(day -> day != null)
                      .min(Comparator.naturalOrder())
                      .orElse(null)));
        }
      }
    }
    return overlaps;
  }

  /**
   * An open line ends by itself where the next begins, and one that came with the product where one
   * that was set does; another with a last day says otherwise.
   */
  private static boolean claim(ParameterLine first, ParameterLine second) {
    var builtIn = BuiltInParameters.all();
    return first.parameterId().equals(second.parameterId())
        && first.from().isBefore(second.from())
        && first.to() != null
        && second.from().isBefore(first.to())
        && !(builtIn.contains(first) && !builtIn.contains(second));
  }
}
