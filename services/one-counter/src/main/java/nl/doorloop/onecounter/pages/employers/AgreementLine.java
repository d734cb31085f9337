package nl.doorloop.onecounter.pages.employers;

import java.util.ArrayList;
import java.util.List;
import nl.doorloop.onecounter.pages.Wording;

/**
 * What is agreed with an employer, in words.
 *
 * @param facts for how many, over which days, and why it ended
 * @param mayEnd whether it was not ended yet
 */
public record AgreementLine(
    String id, String title, String kind, List<String> facts, boolean mayEnd) {
  static AgreementLine of(Desk.Agreement a, Wording wording) {
    var facts = new ArrayList<String>();
    if (a.places() != null) {
      facts.add(wording.say("employer.places", a.places()));
    }
    facts.add(wording.period(a.from(), a.to()));
    if (a.reason() != null) {
      facts.add(
          wording.say("employer.agreement.ended", wording.say("agreement.reason." + a.reason())));
    }
    return new AgreementLine(
        a.agreementId(),
        a.title(),
        wording.say("agreement.kind." + a.kind()),
        List.copyOf(facts),
        a.reason() == null);
  }
}
