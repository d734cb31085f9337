package nl.doorloop.onecounter.pages.employers;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.pages.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Somebody proposed for an opening, in words.
 *
 * @param candidate by which an employer and its contact know that they mean the same one; it says
 *     nothing of who it is
 * @param mayAnswer whether an answer may follow
 * @param who the name, for a case worker
 */
public record ProposalLine(
    String id,
    String candidate,
    String state,
    boolean waits,
    boolean mayAnswer,
    @Nullable String resident,
    @Nullable String who) {
  private static final int MARK = 4;

  static ProposalLine of(
      Desk.Proposal p, Wording wording, Function<ResidentId, @Nullable String> names) {
    var id = p.proposalId();
    var mark = id.substring(Math.max(0, id.length() - MARK)).toUpperCase(Locale.ROOT);
    var on = wording.day(Objects.requireNonNullElse(p.answeredOn(), p.proposedOn()));
    var reason = p.reason() == null ? "" : wording.say("proposal.reason." + p.reason());
    return new ProposalLine(
        id,
        wording.say("employer.candidate", mark),
        wording.say("employer.proposal." + p.state(), on, reason),
        p.state() == Desk.Proposal.State.PROPOSED,
        p.isOpen(),
        p.residentId() == null ? null : "/inwoners/" + p.residentId(),
        p.residentId() == null ? null : names.apply(p.residentId()));
  }

  /** No names in a log. */
  @Override
  public String toString() {
    return "ProposalLine[" + id + "]";
  }
}
