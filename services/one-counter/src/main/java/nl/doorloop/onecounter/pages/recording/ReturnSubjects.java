package nl.doorloop.onecounter.pages.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.continuity.ContinuityEvent.ReturnAgreed;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Facts;
import nl.doorloop.onecounter.domain.Reinstatable;
import nl.doorloop.onecounter.domain.ReturnProposal;
import nl.doorloop.onecounter.domain.ReturnProposals;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.Recording.Group;
import nl.doorloop.onecounter.pages.recording.Subjects.Subject;

/**
 * What a return agreement may name, the agreements within which somebody may fall back, and what
 * waits to be reinstated since somebody did.
 */
final class ReturnSubjects {
  private ReturnSubjects() {}

  /**
   * @param facts those that the caller sees
   */
  static List<Subject> of(List<Fact> facts, Wording wording) {
    var effective = Facts.effective(facts);
    Map<ProvisionId, String> began = new LinkedHashMap<>();
    effective.stream()
        .flatMap(fact -> Reinstatable.of(fact).stream())
        .forEach(p -> began.put(p.provisionId(), text(p, wording)));
    List<Subject> subjects = new ArrayList<>();
    began.forEach((id, text) -> subjects.add(new Subject(Group.REINSTATABLE, id.text(), text)));
    var proposals = ReturnProposals.of(facts);
    subjects.addAll(agreements(effective, used(proposals), began, wording));
    for (var proposal : proposals) {
      for (var part : proposal.parts()) {
        if (part.isOpen() && part.earlier() != null) {
          subjects.add(proposed(proposal, part.earlier(), wording));
        }
      }
    }
    return List.copyOf(subjects);
  }

  private static Set<AgreementId> used(List<ReturnProposal> proposals) {
    return proposals.stream().map(p -> p.proposed().agreementId()).collect(Collectors.toSet());
  }

  /** Each with what it names; one that names nothing reinstates nothing. */
  private static List<Subject> agreements(
      List<Fact> effective,
      Set<AgreementId> used,
      Map<ProvisionId, String> began,
      Wording wording) {
    List<Subject> subjects = new ArrayList<>();
    for (var fact : effective) {
      if (fact.event() instanceof ReturnAgreed e
          && e.reinstatable() != null
          && !used.contains(e.agreementId())) {
        var id = e.agreementId().text();
        subjects.add(
            new Subject(
                Group.AGREEMENT,
                id,
                wording.say("subject.return-agreement", wording.day(e.returnOn()))));
        for (var provision : e.reinstatable()) {
          subjects.add(
              new Subject(
                  Group.NAMED,
                  id + "/" + provision,
                  began.getOrDefault(provision, wording.say("subject.elsewhere"))));
        }
      }
    }
    return subjects;
  }

  private static Subject proposed(
      ReturnProposal proposal, Reinstatable earlier, Wording wording) {
    return new Subject(
        earlier.isIncomeSupport() ? Group.PROPOSED_ENTITLEMENT : Group.PROPOSED_EMPLOYMENT,
        earlier.provisionId() + "/returns/" + proposal.proposed().returnId(),
        wording.say(
            "subject.proposed",
            text(earlier, wording),
            wording.day(proposal.proposed().fellBackOn())));
  }

  private static String text(Reinstatable provision, Wording wording) {
    return wording.say(
        "subject.provision",
        wording.kind(provision.kind().name()),
        wording.day(provision.from()));
  }
}
