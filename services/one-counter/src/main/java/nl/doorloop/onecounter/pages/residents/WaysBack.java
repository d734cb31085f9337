package nl.doorloop.onecounter.pages.residents;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnAgreed;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Facts;
import nl.doorloop.onecounter.domain.FallBacks;
import nl.doorloop.onecounter.domain.Reinstatable;
import nl.doorloop.onecounter.domain.ReturnProposal;
import nl.doorloop.onecounter.domain.ReturnProposals;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The return agreements of a resident in words, the latest first.
 *
 * @param own the organisation of the reader; absent for somebody who is bound to none
 * @param path the page of the resident
 */
record WaysBack(@Nullable Organisation own, LocalDate today, String path, Wording wording) {
  /**
   * @param facts those that the reader sees
   */
  List<WayBack> of(List<Fact> facts) {
    Map<AgreementId, ReturnProposal> proposals =
        ReturnProposals.of(facts).stream()
            .collect(toMap(p -> p.proposed().agreementId(), p -> p, (a, _) -> a));
    List<WayBack> ways = new ArrayList<>();
    for (var fact : Facts.effective(facts)) {
      if (fact.event() instanceof ReturnAgreed agreed) {
        ways.add(of(agreed, proposals.get(agreed.agreementId())));
      }
    }
    return ways.reversed();
  }

  private WayBack of(ReturnAgreed agreed, @Nullable ReturnProposal proposal) {
    var text =
        wording.say(
            "way-back.agreed", wording.day(agreed.returnOn()), wording.name(agreed.guarantor()));
    if (proposal == null) {
      var form = path + "/vastleggen/terugval?over=" + agreed.agreementId();
      return new WayBack(text, agreed.reinstatable() == null ? null : form, null, null, List.of());
    }
    return new WayBack(
        text,
        null,
        wording.say("way-back.fell-back", wording.day(proposal.proposed().fellBackOn())),
        days(proposal),
        proposal.parts().stream().map(part -> of(proposal, part)).toList());
  }

  /** Not said where another support than the reader sees may have come back first. */
  private @Nullable String days(ReturnProposal proposal) {
    var back = FallBacks.of(proposal);
    if (back.reinstatedOn() != null) {
      return wording.say(
          "way-back.days",
          wording.days(back.daysWithout().orElseThrow()),
          wording.day(back.reinstatedOn()));
    }
    boolean allSeen = proposal.parts().stream().allMatch(part -> part.earlier() != null);
    return allSeen && !back.fellBackOn().isAfter(today)
        ? wording.say("way-back.waiting", wording.days(DAYS.between(back.fellBackOn(), today)))
        : null;
  }

  private WayBack.Part of(ReturnProposal proposal, ReturnProposal.Part part) {
    var earlier = part.earlier();
    if (earlier == null) {
      return new WayBack.Part(
          wording.say("subject.elsewhere"), wording.say("way-back.elsewhere"), null, null);
    }
    boolean decides = part.isOpen() && (own == null || own == earlier.organisation());
    var over = "?over=" + part.provisionId() + "/returns/" + proposal.proposed().returnId();
    var what = path + "/vastleggen/" + (earlier.isIncomeSupport() ? "uitkering" : "werk");
    return new WayBack.Part(
        wording.kind(earlier.kind().name()),
        state(part, earlier),
        decides ? what + "-herstellen" + over : null,
        decides ? what + "-niet-herstellen" + over : null);
  }

  private String state(ReturnProposal.Part part, Reinstatable earlier) {
    if (part.reinstatedOn() != null) {
      return wording.say("way-back.reinstated", wording.day(part.reinstatedOn()));
    }
    return part.decided() == null
        ? wording.say("way-back.open", wording.name(earlier.organisation()))
        : wording.say("way-back.declined");
  }
}
