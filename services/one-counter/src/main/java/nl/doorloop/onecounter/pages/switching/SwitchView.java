package nl.doorloop.onecounter.pages.switching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.onecounter.domain.Provision;
import nl.doorloop.onecounter.domain.switching.CoverRun;
import nl.doorloop.onecounter.domain.switching.DayCover;
import nl.doorloop.onecounter.domain.switching.MonthAmount;
import nl.doorloop.onecounter.domain.switching.MonthOfSwitch;
import nl.doorloop.onecounter.domain.switching.OfferedRemedy;
import nl.doorloop.onecounter.domain.switching.Switch;
import nl.doorloop.onecounter.domain.switching.Uncovered;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Income around a switch, in words.
 *
 * @param day the day of the switch
 * @param uncovered the days without income, with what the law offers for them
 */
public record SwitchView(String day, List<Month> months, List<Days> uncovered) {
  /** One month; {@code id} is unique on the page. */
  public record Month(String id, String name, List<Run> runs, List<String> amounts) {}

  /** Days on which the same covers; {@code lacks} where that is nothing, or not sure. */
  public record Run(String period, String cover, String from, boolean lacks) {}

  /** Days without income. */
  public record Days(String period, String certainty, List<Offer> remedies) {}

  /**
   * A remedy with the reason why it helps on these days, or does not.
   *
   * @param period the days on which it does; absent where on none
   */
  public record Offer(
      String name, String article, boolean available, String reason, @Nullable String period) {}

  static SwitchView of(Switch answer, Wording wording) {
    Map<ProvisionId, Provision> provisions = new HashMap<>();
    answer.months().stream()
        .flatMap(month -> month.days().stream())
        .flatMap(run -> run.provisions().stream())
        .forEach(provision -> provisions.put(provision.provisionId(), provision));
    return new SwitchView(
        wording.day(answer.on()),
        answer.months().stream().map(month -> month(month, provisions, wording)).toList(),
        answer.uncovered().stream().map(days -> days(days, wording)).toList());
  }

  private static Month month(
      MonthOfSwitch month, Map<ProvisionId, Provision> provisions, Wording wording) {
    List<String> amounts = new ArrayList<>();
    month.amounts().forEach(amount -> amounts.add(amount(amount, provisions, wording)));
    return new Month(
        "m-" + month.month(),
        wording.month(month.month()),
        month.days().stream().map(run -> run(run, wording)).toList(),
        amounts);
  }

  private static Run run(CoverRun run, Wording wording) {
    return new Run(
        wording.shortPeriod(run.from(), run.to()),
        wording.say("switch.cover." + run.cover()),
        run.provisions().stream()
            .map(p -> wording.kind(p.kind()) + " (" + wording.name(p.organisation()) + ")")
            .collect(Collectors.joining(", ")),
        run.cover() == DayCover.MISSING
            || run.cover() == DayCover.UNCERTAIN
            || run.cover() == DayCover.ENDED);
  }

  private static String amount(
      MonthAmount amount, Map<ProvisionId, Provision> provisions, Wording wording) {
    var money = wording.words().money(amount.amount());
    var from = amount.from();
    if (from == null) {
      return wording.say("switch.amount." + amount.kind(), money);
    }
    var provision = provisions.get(amount.provisionId());
    return wording.say(
        "switch.amount." + amount.kind(),
        money,
        provision == null
            ? wording.say("switch.cover.INCOME_SUPPORT")
            : wording.kind(provision.kind()),
        wording.shortPeriod(from, amount.to()));
  }

  private static Days days(Uncovered days, Wording wording) {
    return new Days(
        wording.period(days.from(), days.to()),
        wording.say("switch.certainty." + days.certainty()),
        days.remedies().stream().map(remedy -> offer(remedy, wording)).toList());
  }

  private static Offer offer(OfferedRemedy remedy, Wording wording) {
    var from = remedy.from();
    return new Offer(
        wording.say("switch.remedy." + remedy.remedy()),
        remedy.remedy().article(),
        remedy.available(),
        wording.say("switch.reason." + remedy.reason()),
        from == null ? null : wording.period(from, remedy.to()));
  }
}
