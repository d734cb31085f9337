package nl.doorloop.language.parameters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * All that is set, as one service knows it now. On a day a municipality's own value counts before
 * that of the region; of several the one that began last, and of two that began on one day the one
 * that was set counts before the one that came with the product.
 */
public final class Parameters {
  private final Map<ParameterId, List<ParameterLine>> set = new HashMap<>();

  private Parameters() {}

  public static Parameters of(Collection<ParameterLine> set) {
    var parameters = new Parameters();
    for (var line : set) {
      parameters.set.computeIfAbsent(line.parameterId(), _ -> new ArrayList<>()).add(line);
    }
    return parameters;
  }

  /** Nothing but what came with the product. */
  public static Parameters builtIn() {
    return of(List.of());
  }

  /** What holds on a day; empty where nothing was set for it. */
  public Optional<ParameterLine> on(
      LocalDate day, ParameterName name, @Nullable Municipality municipality) {
    if (municipality != null && name.perMunicipality()) {
      var own = holding(day, set.getOrDefault(new ParameterId(name, municipality), List.of()));
      if (own.isPresent()) {
        return own;
      }
    }
    var region = new ParameterId(name, null);
    return holding(
        day, Stream.concat(builtIn(region), set.getOrDefault(region, List.of()).stream()).toList());
  }

  public Optional<Money> money(LocalDate day, ParameterName name) {
    return on(day, name, null).map(line -> Money.of(line.value()));
  }

  public Optional<Percentage> percentage(LocalDate day, ParameterName name) {
    return on(day, name, null).map(line -> Percentage.of(line.value()));
  }

  /** Off where nothing was set. */
  public boolean isOn(LocalDate day, ParameterName name, Municipality municipality) {
    return on(day, name, municipality).filter(line -> line.value().equals("YES")).isPresent();
  }

  /** Whether an organisation switched a rule on; off where nothing was set. */
  public boolean isOn(LocalDate day, ParameterName name, Organisation organisation) {
    return on(day, name, null)
        .filter(line -> List.of(line.value().split(" ")).contains(organisation.name()))
        .isPresent();
  }

  private static Optional<ParameterLine> holding(LocalDate day, List<ParameterLine> lines) {
    return lines.stream()
        .filter(line -> !line.from().isAfter(day))
        .reduce((first, second) -> second.from().isBefore(first.from()) ? first : second)
        .filter(line -> line.period().contains(day));
  }

  private static Stream<ParameterLine> builtIn(ParameterId id) {
    return BuiltInParameters.all().stream().filter(l -> l.parameterId().equals(id));
  }

  /** Every line that was set or came with the product: by parameter, the region first, by day. */
  public List<ParameterLine> lines() {
    var all = new ArrayList<>(BuiltInParameters.all());
    set.values().forEach(all::addAll);
    all.sort(
        Comparator.comparing((ParameterLine line) -> line.parameterId().name())
            .thenComparing(
                line -> line.parameterId().municipality(),
                Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ParameterLine::from));
    return List.copyOf(all);
  }
}
