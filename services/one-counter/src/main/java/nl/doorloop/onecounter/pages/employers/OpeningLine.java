package nl.doorloop.onecounter.pages.employers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Places for the same work, in words.
 *
 * @param proposed how many are proposed for it
 * @param proposals who they are, as far as that is told
 */
public record OpeningLine(
    String id,
    String title,
    String places,
    List<String> facts,
    String posted,
    String proposed,
    List<ProposalLine> proposals) {
  /**
   * @param names the name of a resident, for whom this is shown to
   */
  static OpeningLine of(
      Desk.Opening o,
      boolean byCaseWorker,
      Wording wording,
      Function<ResidentId, @Nullable String> names) {
    var facts = new ArrayList<String>();
    if (o.hoursPerWeek() != null) {
      facts.add(wording.say("employer.hours", o.hoursPerWeek().text().replace('.', ',')));
    }
    facts.add(wording.period(o.from(), o.to()));
    if (o.establishment() != null) {
      facts.add(wording.say("employer.at-establishment", o.establishment().text()));
    }
    if (byCaseWorker && !o.suitableFor().isEmpty()) {
      facts.add(
          wording.say(
              "employer.suitable",
              o.suitableFor().stream().map(wording::name).collect(Collectors.joining(", "))));
    }
    var posted =
        o.closedOn() == null || o.reason() == null
            ? wording.say("employer.posted", wording.day(o.postedOn()))
            : wording.say(
                "employer.closed",
                wording.day(o.closedOn()),
                wording.say("opening.reason." + o.reason()));
    return new OpeningLine(
        o.openingId(),
        o.title(),
        wording.say("employer.places", o.places()),
        List.copyOf(facts),
        posted,
        wording.say("employer.proposals", o.proposals().size()),
        o.proposals().stream().map(p -> ProposalLine.of(p, wording, names)).toList());
  }
}
