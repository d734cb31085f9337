package nl.doorloop.onecounter.pages.parameters;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.parameters.ParameterCheck.Finding;
import nl.doorloop.language.parameters.ParameterUnit;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One parameter with its values, as the page shows it.
 *
 * @param findings days without a value or with two, each as a sentence
 */
record ParameterView(String title, String article, List<Value> values, List<String> findings) {
  /**
   * @param from the first day as the command wants it
   * @param id absent for what came with the product, which cannot be withdrawn
   */
  record Value(
      @Nullable String id,
      String from,
      String where,
      String period,
      String value,
      String source,
      boolean holds,
      String setBy) {}

  static List<ParameterView> of(Said.Items set, Said.Check check, Wording wording) {
    var byName =
        set.items().stream().collect(groupingBy(Said.Item::name, LinkedHashMap::new, toList()));
    check.items().forEach(finding -> byName.putIfAbsent(finding.name(), List.of()));
    return byName.entrySet().stream()
        .map(
            named ->
                new ParameterView(
                    wording.say("parameter." + named.getKey()),
                    named.getKey().article(),
                    named.getValue().stream().map(item -> value(item, wording)).toList(),
                    check.items().stream()
                        .filter(finding -> finding.name() == named.getKey())
                        .map(finding -> sentence(finding, wording))
                        .toList()))
        .toList();
  }

  private static Value value(Said.Item item, Wording wording) {
    return new Value(
        item.setBy() == null ? null : item.id(),
        item.from().toString(),
        where(item.municipality(), wording),
        wording.shortPeriod(item.from(), item.to()),
        text(item.value(), item.unit(), wording),
        item.source(),
        item.holds(),
        item.setBy() == null || item.setAt() == null
            ? wording.say("parameters.built-in")
            : wording.say("parameters.set-by", item.setBy(), wording.dayOf(item.setAt())));
  }

  private static String text(String value, ParameterUnit unit, Wording wording) {
    return switch (unit) {
      case EUROS -> wording.words().money(Money.of(value));
      case PERCENTAGE ->
          (wording.locale().getLanguage().equals("nl") ? value.replace('.', ',') : value) + "%";
      case WEEKS -> wording.say("parameters.weeks", Integer.parseInt(value));
      case MONTHS -> wording.say("parameters.months", Integer.parseInt(value));
      case SWITCH -> wording.say("parameters.switch." + value);
      case ORGANISATIONS ->
          value.equals("NONE")
              ? wording.say("parameters.organisations.NONE")
              : Stream.of(value.split(" "))
                  .map(one -> wording.say("lane." + one))
                  .collect(joining(", "));
      case REFERENCE -> value;
    };
  }

  private static String where(@Nullable Municipality municipality, Wording wording) {
    return municipality == null ? wording.say("parameters.region") : municipality.displayName();
  }

  private static String sentence(Finding finding, Wording wording) {
    return wording.say(
        "parameters.finding." + finding.kind(),
        where(finding.municipality(), wording),
        wording.shortPeriod(finding.from(), finding.to()));
  }
}
